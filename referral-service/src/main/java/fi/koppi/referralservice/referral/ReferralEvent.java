package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.Step;
import java.time.Instant;
import java.util.Set;

/**
 * An event of a referral. It is announced once the referral is written, so followers see its new
 * status and version.
 */
public sealed interface ReferralEvent {

  Referral referral();

  Instant at();

  /** Returns the organisations that hear of it outside the service: its parties, unless fewer. */
  Set<OrganisationId> audience();

  /** Returns the event for other organisations to hear of. */
  ReferralEvent to(Set<OrganisationId> audience);

  /**
   * A step was taken.
   *
   * @param move the row of the table by which it was taken
   * @param step the step with what it carries
   */
  record StatusChanged(
      Referral referral, Move move, Step step, Instant at, Set<OrganisationId> audience)
      implements ReferralEvent {

    StatusChanged(Referral referral, Move move, Step step, Instant at) {
      this(referral, move, step, at, referral.parties());
    }

    @Override
    public StatusChanged to(Set<OrganisationId> others) {
      return new StatusChanged(referral, move, step, at, others);
    }
  }

  /** The catalogue has answered about the seat that was requested with the referral. */
  record SeatChanged(Referral referral, Instant at, Set<OrganisationId> audience)
      implements ReferralEvent {

    SeatChanged(Referral referral, Instant at) {
      this(referral, at, referral.parties());
    }

    @Override
    public SeatChanged to(Set<OrganisationId> others) {
      return new SeatChanged(referral, at, others);
    }
  }

  record OutcomeRecorded(Referral referral, Instant at, Set<OrganisationId> audience)
      implements ReferralEvent {

    OutcomeRecorded(Referral referral, Instant at) {
      this(referral, at, referral.parties());
    }

    @Override
    public OutcomeRecorded to(Set<OrganisationId> others) {
      return new OutcomeRecorded(referral, at, others);
    }
  }

  /** The referral's client was erased, and with it what in the referral leads to the person. */
  record ClientErased(Referral referral, Instant at, Set<OrganisationId> audience)
      implements ReferralEvent {

    ClientErased(Referral referral, Instant at) {
      this(referral, at, referral.parties());
    }

    @Override
    public ClientErased to(Set<OrganisationId> others) {
      return new ClientErased(referral, at, others);
    }
  }
}
