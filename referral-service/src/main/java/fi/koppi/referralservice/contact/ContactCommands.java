package fi.koppi.referralservice.contact;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ContactAttemptId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.report.ContactChannel;
import fi.koppi.referralservice.referral.report.ContactMade;
import fi.koppi.referralservice.referral.report.ContactResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of colleges that try to reach clients. */
@ApplicationScoped
public class ContactCommands {

  private final ContactOpener opener;
  private final ContactAttempts attempts;
  private final ReferralQueries referrals;
  private final Announcer<ContactEvent> announcer;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ContactCommands(
      ContactOpener opener,
      ContactAttempts attempts,
      ReferralQueries referrals,
      Announcer<ContactEvent> announcer,
      Ids ids,
      InstantSource time) {
    this.opener = opener;
    this.attempts = attempts;
    this.referrals = referrals;
    this.announcer = announcer;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Records an attempt of the caller's college.
   *
   * @param at the time of the attempt; now where none is given
   */
  @Transactional
  public ContactAttempt record(
      ReferralId id, ContactChannel channel, ContactResult result, @Nullable Instant at, Actor by) {
    var referral = opener.open(id, ContactAction.CONTACT_ATTEMPT_RECORDED, by);
    var made = new ContactMade(channel, result, at == null ? time.instant() : at);
    return store(referral, made, by)
        .orElseThrow(() ->
            new Refused(
                ContactProblem.CONTACT_ATTEMPT_RECORDED,
                "An attempt by this channel at this time is recorded: leave it, or correct the"
                    + " time."));
  }

  /**
   * Records an attempt that a college reports by event. One that is recorded already is passed by.
   *
   * @throws Unacceptable when the referral is another college's or the attempt can never fit it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void report(ReferralId id, ContactMade made, Actor college) {
    var referral = opener.reported(id, college);
    try {
      store(referral, made, college);
    } catch (Refused refused) {
      throw Unacceptable.of(refused);
    }
  }

  private Optional<ContactAttempt> store(Referral referral, ContactMade made, Actor by) {
    var now = time.instant();
    // PostgreSQL keeps microseconds, and the view shows what is kept.
    var kept =
        new ContactMade(made.channel(), made.result(), made.at().truncatedTo(ChronoUnit.MICROS));
    check(referral, kept, now);
    var attempt =
        new ContactAttempt(
            new ContactAttemptId(ids.next()),
            referral.id(),
            kept,
            now,
            new OrganisationId(by.organisation()),
            by.person());
    if (!attempts.add(attempt)) {
      return Optional.empty();
    }
    announcer.announce(new ContactEvent.Attempted(referral, now, referrals.audience(referral)));
    return Optional.of(attempt);
  }

  private static void check(Referral referral, ContactMade made, Instant now) {
    if (!referral.isAtCollege()) {
      throw new Refused(
          ContactProblem.CONTACT_NOT_AT_COLLEGE,
          "Attempts are recorded while the college has the client, not while the referral is %s."
              .formatted(referral.status()));
    }
    if (made.at().isAfter(now) || referral.submittedAt().filter(made.at()::isBefore).isPresent()) {
      throw new Refused(
          ContactProblem.CONTACT_ATTEMPT_TIME,
          "Give a time between the referral's submission and now.");
    }
  }
}
