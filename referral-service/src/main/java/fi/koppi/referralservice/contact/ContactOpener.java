package fi.koppi.referralservice.contact;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralAction;
import fi.koppi.referralservice.referral.ReferralQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way in to contact attempts: whoever may see the referral sees them. */
@ApplicationScoped
class ContactOpener {

  private final ReferralQueries referrals;

  @Inject
  ContactOpener(ReferralQueries referrals) {
    this.referrals = referrals;
  }

  /** Opens a referral for the caller's side, and records the action. */
  Referral open(ReferralId id, ContactAction action, Actor by) {
    return referrals.readFor(id, action, by);
  }

  /** Opens a referral for an attempt that its college reports by event, locked. */
  Referral reported(ReferralId id, Actor college) {
    return referrals.reportFor(id, ReferralAction.REFERRAL_REPORTED, college);
  }
}
