package fi.koppi.referralservice.referral;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.seat.SeatEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Announces the catalogue's answer about a seat as a change of the referral that requested it. */
@ApplicationScoped
class SeatFollower {

  private final ReferralOpener opener;
  private final CollegeAccess colleges;
  private final Announcer<ReferralEvent> announcer;

  @Inject
  SeatFollower(ReferralOpener opener, CollegeAccess colleges, Announcer<ReferralEvent> announcer) {
    this.opener = opener;
    this.colleges = colleges;
    this.announcer = announcer;
  }

  void follow(@Observes @Priority(Followers.REFERRAL) SeatEvent event) {
    switch (event) {
      case SeatEvent.Answered(var seat, var at) ->
          opener
              .seatAnswered(seat.referral())
              .map(referral -> colleges.address(new ReferralEvent.SeatChanged(referral, at)))
              .ifPresent(announcer::announce);
      case SeatEvent.Requested _,
          SeatEvent.ConfirmationRequested _,
          SeatEvent.NoShowReported _,
          SeatEvent.ReleaseRequested _ -> {
        // The referral stays as it is until the catalogue answers.
      }
    }
  }
}
