package fi.koppi.systemtests.actor.call;

import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import fi.koppi.systemtests.actor.college.StatusChanged;

/** A listener that gets calls, events and changes of the feed as they happen. */
public interface Witness extends CallListener {

  /** Ignores everything. */
  Witness NOBODY = call -> {};

  /** Handles an event that has arrived on a college's own topic. */
  default void arrived(AdmissionSystem college, StatusChanged event) {}

  /** Handles a change that an authority has read from the change feed. */
  default void changed(String authority, ReferralChange change) {}
}
