package fi.koppi.systemtests.actor;

import fi.koppi.client.referral.model.ReferralChange;

/** Learns what passes between those who take part, when it does. */
public interface Witness extends CallListener {

  /** Is not interested. */
  Witness NOBODY = call -> {};

  /** An event has come to a college's own topic. */
  default void arrived(AdmissionSystem college, StatusChanged event) {}

  /** The change feed has told an authority something. */
  default void changed(String authority, ReferralChange change) {}
}
