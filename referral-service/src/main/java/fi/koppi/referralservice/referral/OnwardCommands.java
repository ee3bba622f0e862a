package fi.koppi.referralservice.referral;

import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.referral.reading.OnwardReferral;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/**
 * The use cases by which a client goes on to another offering: the referral ends, and another one
 * in the same chain is sent, both in one transaction.
 */
@ApplicationScoped
public class OnwardCommands {

  private final ReferralOpener opener;
  private final Referrals referrals;
  private final ReferralSteps steps;
  private final OfferingQueries offerings;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  OnwardCommands(
      ReferralOpener opener,
      Referrals referrals,
      ReferralSteps steps,
      OfferingQueries offerings,
      Ids ids,
      InstantSource time) {
    this.opener = opener;
    this.referrals = referrals;
    this.steps = steps;
    this.offerings = offerings;
    this.ids = ids;
    this.time = time;
  }

  /** Refers the client on to another offering of whatever college, for the authority. */
  @Transactional
  public OnwardReferral referOn(
      ReferralId id, long expectedVersion, OfferingId offering, Actor by) {
    var parent = opener.changeWithClient(id, expectedVersion, by);
    var step = new Step.ReferOn(new ReferralId(ids.next()));
    var child = end(parent, step, announced(offering), by);
    return new OnwardReferral(steps.submit(child, by), parent);
  }

  /** Hands the client on to another offering of the same college, for the college. */
  @Transactional
  public OnwardReferral redirect(
      ReferralId id, long expectedVersion, OfferingId offering, Actor by) {
    var parent = opener.changeWithClient(id, expectedVersion, by);
    return redirect(parent, offering, by);
  }

  /**
   * Takes the redirect that a college reports. One that was taken before is ignored, and one that
   * comes too early waits.
   *
   * @throws fi.koppi.kit.inbox.NotYetApplicable when the referral or an earlier step has not
   *     arrived yet
   * @throws Unacceptable when the referral is another college's or the redirect can never be taken
   */
  @Transactional
  public void reportRedirect(ReferralId id, OfferingId offering, Actor college) {
    try {
      var referral = opener.reportWithClient(id, college);
      if (referral.allows(StepType.REDIRECT)) {
        redirect(referral, offering, college);
      } else if (!referral.hasTaken(StepType.REDIRECT)) {
        ReportCommands.requireReachable(referral, StepType.REDIRECT);
      }
    } catch (Refused refused) {
      throw Unacceptable.of(refused);
    }
  }

  /** Hands the client of an opened referral on to another offering of the same college. */
  private OnwardReferral redirect(Referral parent, OfferingId offering, Actor by) {
    var step = new Step.Redirect(new ReferralId(ids.next()));
    // Who may not take the step learns nothing of the offering.
    steps.require(parent, step.type(), by);
    var announced = announced(offering);
    if (!announced.provider().equals(parent.handover().provider())) {
      throw new Refused(
          ReferralProblem.OFFERING_OF_ANOTHER,
          "Redirect within what your college offers, or refuse: then the coach refers the client on"
              + " to another college.");
    }
    var child = end(parent, step, announced, by);
    return new OnwardReferral(steps.submitRedirected(child, by), parent);
  }

  /** Ends the referral and drafts the one that goes on from it, which takes its reference over. */
  private Referral end(Referral parent, Step.Onward step, Offering offering, Actor by) {
    if (offering.id().equals(parent.handover().offering())) {
      throw new Refused(ReferralProblem.REFERRAL_SAME_OFFERING, "Choose another offering.");
    }
    steps.goOn(parent, step, by);
    var child = parent.onward(step.child(), offering.provider(), offering.id(), by, time.instant());
    referrals.add(child);
    opener.drafted(child, by);
    return child;
  }

  private Offering announced(OfferingId offering) {
    return offerings
        .find(offering)
        .orElseThrow(() ->
            new Refused(
                ReferralProblem.OFFERING_NOT_OPEN, "Choose an offering that has been published."));
  }
}
