package fi.koppi.referralservice.message;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way in to messages: the two sides of the referral see them. */
@ApplicationScoped
class MessageOpener {

  private final ReferralQueries referrals;

  @Inject
  MessageOpener(ReferralQueries referrals) {
    this.referrals = referrals;
  }

  /** Opens a referral for the caller's side to read its messages. */
  Referral read(ReferralId id, Actor by) {
    return referrals.readFor(id, MessageAction.MESSAGES_READ, by);
  }

  /** Opens a referral, locked until the transaction ends, for the caller's side to write. */
  Referral change(ReferralId id, Actor by) {
    return referrals.lockFor(id, MessageAction.MESSAGE_WRITTEN, by);
  }

  /**
   * Opens a referral for what its college writes or has read, by event, locked.
   *
   * @throws fi.koppi.kit.inbox.NotYetApplicable when the referral has not arrived yet
   * @throws fi.koppi.kit.inbox.Unacceptable when it is another college's, the college has closed,
   *     or the consent has ended
   */
  Referral reported(ReferralId id, Actor college) {
    return referrals.reportFor(id, MessageAction.MESSAGE_WRITTEN, college);
  }
}
