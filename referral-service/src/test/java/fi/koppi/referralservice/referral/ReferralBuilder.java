package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes referrals by the steps that people would take. */
final class ReferralBuilder {

  static final UUID AUTHORITY = UUID.fromString("01920000-0000-7000-8000-000000000101");
  static final UUID PROVIDER = UUID.fromString("01920000-0000-7000-8000-000000000201");
  static final Instant MONDAY = Instant.parse("2027-01-11T08:00:00Z");
  static final Instant CATCH_DUE = MONDAY.plus(Duration.ofDays(7));

  static final Actor COACH = actor(AUTHORITY, OrganisationType.AUTHORITY, Roles.COACH, "coach-17");
  static final Actor ADMISSIONS =
      actor(PROVIDER, OrganisationType.PROVIDER, Roles.ADMISSIONS, "adm-4");

  /** The shortest way to each status that does not follow from the last step alone. */
  private static final Map<ReferralStatus, Transition> BEFORE =
      Map.ofEntries(
          Map.entry(ReferralStatus.RECEIVED, Transition.RECEIVE),
          Map.entry(ReferralStatus.CAUGHT, Transition.CATCH),
          Map.entry(ReferralStatus.IN_GUIDANCE, Transition.CONTACT),
          Map.entry(ReferralStatus.OFFERED, Transition.OFFER),
          Map.entry(ReferralStatus.DECLINED, Transition.DECLINE_PLACE),
          Map.entry(ReferralStatus.PLACE_ACCEPTED, Transition.ACCEPT_PLACE),
          Map.entry(ReferralStatus.ENROLLED, Transition.ENROL),
          Map.entry(ReferralStatus.IN_TRAINING, Transition.START),
          Map.entry(ReferralStatus.PAUSED, Transition.PAUSE),
          Map.entry(ReferralStatus.COMPLETED, Transition.COMPLETE),
          Map.entry(ReferralStatus.INTERRUPTED, Transition.INTERRUPT),
          Map.entry(ReferralStatus.RETURNED, Transition.RETURN),
          Map.entry(ReferralStatus.REFUSED, Transition.REFUSE),
          Map.entry(ReferralStatus.UNREACHABLE, Transition.MARK_UNREACHABLE),
          Map.entry(ReferralStatus.WITHDRAWN, Transition.WITHDRAW));

  private final Referral referral =
      Referral.draft(
          new ReferralId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04")),
          new Handover(
              new ClientId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03")),
              AUTHORITY,
              PROVIDER,
              new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02")),
              Priority.NORMAL,
              LegalBasis.STATUTE,
              null),
          COACH,
          MONDAY);

  static ReferralBuilder aReferral() {
    return new ReferralBuilder();
  }

  ReferralBuilder submitted() {
    referral.submit(COACH, MONDAY, CATCH_DUE);
    return this;
  }

  ReferralBuilder then(Transition transition, @Nullable String reason) {
    var by = transition.party() == Party.COACH ? COACH : ADMISSIONS;
    referral.take(transition, reason, by, MONDAY);
    return this;
  }

  ReferralBuilder then(Transition... transitions) {
    for (var transition : transitions) {
      var reasons = transition.reasons();
      then(transition, reasons.isEmpty() ? null : reasons.getFirst());
    }
    return this;
  }

  /** Brings the referral to a status on the usual way. */
  ReferralBuilder at(ReferralStatus status) {
    if (status == ReferralStatus.DRAFT) {
      return this;
    }
    submitted();
    return status == ReferralStatus.SUBMITTED ? this : then(wayTo(status));
  }

  private static Transition[] wayTo(ReferralStatus status) {
    var way = new ArrayDeque<Transition>();
    for (var at = status; at != ReferralStatus.SUBMITTED; at = previous(at)) {
      way.addFirst(lastStepTo(at));
    }
    return way.toArray(Transition[]::new);
  }

  private static Transition lastStepTo(ReferralStatus status) {
    return switch (status) {
      case FOLLOW_UP -> Transition.FOLLOW_UP;
      case CLOSED -> Transition.CLOSE;
      default -> Objects.requireNonNull(BEFORE.get(status));
    };
  }

  private static ReferralStatus previous(ReferralStatus status) {
    return switch (status) {
      case RECEIVED, WITHDRAWN -> ReferralStatus.SUBMITTED;
      case CAUGHT, RETURNED, REFUSED -> ReferralStatus.RECEIVED;
      case IN_GUIDANCE, UNREACHABLE -> ReferralStatus.CAUGHT;
      case OFFERED -> ReferralStatus.IN_GUIDANCE;
      case PLACE_ACCEPTED, DECLINED -> ReferralStatus.OFFERED;
      case ENROLLED -> ReferralStatus.PLACE_ACCEPTED;
      case IN_TRAINING -> ReferralStatus.ENROLLED;
      case PAUSED, COMPLETED, INTERRUPTED -> ReferralStatus.IN_TRAINING;
      case FOLLOW_UP -> ReferralStatus.COMPLETED;
      case CLOSED -> ReferralStatus.FOLLOW_UP;
      case DRAFT, SUBMITTED, REDIRECTED ->
          throw new IllegalArgumentException("no usual way leads to " + status);
    };
  }

  Referral build() {
    return referral;
  }

  static Actor actor(UUID organisation, OrganisationType type, String role, String person) {
    return new Actor(organisation, type, "system-of-" + organisation, Set.of(role), person);
  }
}
