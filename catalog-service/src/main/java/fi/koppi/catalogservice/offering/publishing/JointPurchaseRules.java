package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.offering.details.LabourMarketKind;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of joint purchase, each in force for some time. */
public interface JointPurchaseRules {

  /** Returns the rule for training of the kind that begins on the day. */
  Optional<JointPurchaseRule> inForce(LabourMarketKind kind, LocalDate day);
}
