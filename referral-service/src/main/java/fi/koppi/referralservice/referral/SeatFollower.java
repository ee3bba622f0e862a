package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.feed.Change;
import fi.koppi.referralservice.seat.SeatChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reacts to the seat of a referral: those who may read of the referral find it in the feed. */
@ApplicationScoped
class SeatFollower {

  private final Referrals referrals;
  private final ReferralChanges changes;

  @Inject
  SeatFollower(Referrals referrals, ReferralChanges changes) {
    this.referrals = referrals;
    this.changes = changes;
  }

  void seatChanged(@Observes SeatChanged event) {
    referrals
        .find(event.referral())
        .ifPresent(referral -> changes.add(referral, Change.Kind.SEAT, event.at()));
  }
}
