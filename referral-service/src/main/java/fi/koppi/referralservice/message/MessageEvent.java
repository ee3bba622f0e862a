package fi.koppi.referralservice.message;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.Referral;
import java.time.Instant;
import java.util.Set;

/** An event of the talk between coach and college. It never holds a text. */
public sealed interface MessageEvent {

  Referral referral();

  /** Returns the number of the message in its referral. */
  int number();

  Instant at();

  /** Returns the organisations that are told: the other side, where it may hear of the referral. */
  Set<OrganisationId> told();

  /** One side has written to the other. */
  record Written(Referral referral, int number, Instant at, Set<OrganisationId> told)
      implements MessageEvent {}

  /** The coach has passed a message of the college on to the client. */
  record PassedOn(Referral referral, int number, Instant at, Set<OrganisationId> told)
      implements MessageEvent {}
}
