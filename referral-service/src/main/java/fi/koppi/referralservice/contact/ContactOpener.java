package fi.koppi.referralservice.contact;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.reading.OpenedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way in to contact attempts: whoever may see the referral sees them. */
@ApplicationScoped
class ContactOpener {

  private final ReferralQueries referrals;
  private final ProtectedData data;

  @Inject
  ContactOpener(ReferralQueries referrals, ProtectedData data) {
    this.referrals = referrals;
    this.data = data;
  }

  /** Opens a referral for the caller's side, and records the action. */
  OpenedReferral open(ReferralId id, ContactAction action, Actor by) {
    var opened = referrals.open(id, action, by);
    data.record(by, action, Subject.of(id, opened.referral().handover().client()));
    return opened;
  }

  /** Opens a referral for an attempt that its college reports by event. */
  OpenedReferral reported(ReferralId id, Actor college) {
    return referrals.openReported(id, college);
  }
}
