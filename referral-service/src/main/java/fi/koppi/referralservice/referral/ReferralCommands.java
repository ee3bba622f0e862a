package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.RowAccess;
import fi.koppi.referralservice.client.AccessAction;
import fi.koppi.referralservice.client.AccessLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The use cases that change referrals, whichever side takes the step. */
@ApplicationScoped
public class ReferralCommands {

  private final Referrals referrals;
  private final ReferralSteps steps;
  private final RowAccess rows;
  private final AccessLog accessLog;

  @Inject
  ReferralCommands(Referrals referrals, ReferralSteps steps, RowAccess rows, AccessLog accessLog) {
    this.referrals = referrals;
    this.steps = steps;
    this.rows = rows;
    this.accessLog = accessLog;
  }

  /** Sends a referral to the college and asks for a seat. */
  @Transactional
  public Referral submit(ReferralId id, long expectedVersion, Actor by) {
    return steps.submit(lock(id, expectedVersion, by), by);
  }

  /** Asks for a seat anew, when the one asked for was refused or its time has run out. */
  @Transactional
  public Referral requestSeat(ReferralId id, long expectedVersion, Actor by) {
    return steps.askForSeatAnew(lock(id, expectedVersion, by), by);
  }

  /** The client takes the place offered, for which a seat must be held. */
  @Transactional
  public Referral acceptPlace(ReferralId id, long expectedVersion, Actor by) {
    return steps.acceptPlace(lock(id, expectedVersion, by), by);
  }

  /** Takes any other step. */
  @Transactional
  public Referral take(
      ReferralId id,
      long expectedVersion,
      Transition transition,
      @Nullable String reason,
      Actor by) {
    return steps.take(lock(id, expectedVersion, by), transition, reason, by);
  }

  /** The college's system has fetched what it may see: the referral has arrived. */
  @Transactional
  Referral receive(ReferralId id, Actor by) {
    var referral = lock(id, by);
    if (referral.partyOf(by) != Party.PROVIDER) {
      throw ReferralAccess.unknown();
    }
    return referral.status() == ReferralStatus.SUBMITTED
        ? steps.take(referral, Transition.RECEIVE, null, by)
        : referral;
  }

  /** Records what came of the referral; the first outcome begins the follow-up. */
  @Transactional
  public Referral recordOutcome(
      ReferralId id, long expectedVersion, OutcomeFinding finding, Actor by) {
    return steps.record(lock(id, expectedVersion, by), finding, by);
  }

  private Referral lock(ReferralId id, long expectedVersion, Actor by) {
    var referral = lock(id, by);
    IfMatch.check(expectedVersion, referral.version());
    accessLog.record(by, AccessAction.REFERRAL_WRITTEN, referral.handover().client());
    return referral;
  }

  private Referral lock(ReferralId id, Actor by) {
    rows.as(by);
    return referrals
        .lock(id)
        .filter(referral -> referral.partyOf(by) != Party.STRANGER)
        .orElseThrow(ReferralAccess::unknown);
  }
}
