package fi.koppi.referralservice.condition;

import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import java.util.List;
import java.util.Optional;

/** The conditions of offers; whoever asks has opened the referral, and has locked it to change. */
public interface Conditions {

  Optional<Condition> find(ConditionId id);

  /** Returns the conditions of all offers of a referral, oldest first. */
  List<Condition> of(ReferralId referral);

  void add(Condition condition);
}
