package fi.koppi.referralservice.referral;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.client.consent.ConsentQueries;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.step.ViewEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * The policy that a college sees, changes and hears of a referral only as long as it is open itself
 * and, where the referral was sent on a consent, as long as that consent is in force.
 */
@ApplicationScoped
class CollegeAccess {

  private final ProviderQueries providers;
  private final ConsentQueries consents;
  private final InstantSource time;

  @Inject
  CollegeAccess(ProviderQueries providers, ConsentQueries consents, InstantSource time) {
    this.providers = providers;
    this.consents = consents;
    this.time = time;
  }

  /** Refuses a college that has closed, and a referral without its consent as an unknown one. */
  void require(Referral referral) {
    providers.requireOpen(referral.handover().provider());
    if (!isPermitted(referral)) {
      throw ReferralRefusal.unknown();
    }
  }

  /**
   * Refuses what a college reports by event.
   *
   * @throws Unacceptable when the referral is another college's, the college has closed, or the
   *     consent has ended
   */
  void requireForReport(Referral referral, Actor college) {
    if (!college.isOf(referral.handover().provider().value())) {
      throw new Unacceptable(
          "foreign-referral", "The referral was sent to another college than the topic's.");
    }
    if (providers.isClosed(referral.handover().provider())) {
      throw new Unacceptable(
          "college-closed", "The catalogue has closed the college before this report.");
    }
    if (!isPermitted(referral)) {
      throw new Unacceptable(
          "consent-ended", "The consent by which the referral was sent has ended.");
    }
  }

  /**
   * Addresses an event to the organisations that hear of it: the authority, and the college while
   * it may see the referral. Of what follows, the college hears only that its part has ended and
   * that the client was erased. It is asked once for each event, before the event is announced.
   */
  ReferralEvent address(ReferralEvent event) {
    return endsSharing(event) ? event : event.to(audience(event.referral()));
  }

  /** Returns the organisations that hear of what changes beside the referral's own steps. */
  Set<OrganisationId> audience(Referral referral) {
    return isPermitted(referral)
        ? referral.parties()
        : Set.of(referral.handover().authority().organisation());
  }

  private static boolean endsSharing(ReferralEvent event) {
    return switch (event) {
      case ReferralEvent.ClientErased _ -> true;
      case ReferralEvent.StatusChanged changed -> changed.move().view() == ViewEffect.END;
      case ReferralEvent.SeatChanged _, ReferralEvent.OutcomeRecorded _ -> false;
    };
  }

  /** Leaves out the referrals that the law no longer permits their college to see. */
  Page<ListedReferral> permitted(Page<ListedReferral> received, ProviderId college) {
    var sentOnConsent =
        received.items().stream()
            .filter(referral -> referral.legalBasis() == LegalBasis.CONSENT)
            .map(ListedReferral::clientId)
            .collect(toUnmodifiableSet());
    var open = consents.openingReferrals(sentOnConsent, college.organisation(), time.instant());
    return received.filter(referral ->
        switch (referral.legalBasis()) {
          case STATUTE -> true;
          case CONSENT -> open.contains(referral.clientId());
        });
  }

  /**
   * Returns whether the law permits at that time that the referral's college sees it (621/1999
   * §26).
   */
  boolean isPermitted(Referral referral, Instant at) {
    var handover = referral.handover();
    return switch (handover.legalBasis()) {
      case STATUTE -> true;
      case CONSENT ->
          consents.opensReferral(handover.client(), handover.provider().organisation(), at);
    };
  }

  /** Returns whether the law permits now that the referral's college sees it. */
  private boolean isPermitted(Referral referral) {
    return isPermitted(referral, time.instant());
  }
}
