package fi.koppi.referralservice.message;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.reading.OpenedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way in to messages: the two sides of the referral see them. */
@ApplicationScoped
class MessageOpener {

  private final ReferralQueries referrals;
  private final ProtectedData data;

  @Inject
  MessageOpener(ReferralQueries referrals, ProtectedData data) {
    this.referrals = referrals;
    this.data = data;
  }

  /** Opens a referral for the caller's side to read its messages. */
  OpenedReferral read(ReferralId id, Actor by) {
    return recorded(
        referrals.open(id, MessageAction.MESSAGES_READ, by), MessageAction.MESSAGES_READ, by);
  }

  /** Opens a referral, locked until the transaction ends, for the caller's side to write. */
  OpenedReferral change(ReferralId id, Actor by) {
    return recorded(
        referrals.openLocked(id, MessageAction.MESSAGE_WRITTEN, by),
        MessageAction.MESSAGE_WRITTEN,
        by);
  }

  private OpenedReferral recorded(OpenedReferral opened, MessageAction action, Actor by) {
    var referral = opened.referral();
    data.record(by, action, Subject.of(referral.id(), referral.handover().client()));
    return opened;
  }
}
