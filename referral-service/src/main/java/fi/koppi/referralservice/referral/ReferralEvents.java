package fi.koppi.referralservice.referral;

/** Where what happened to referrals is told. */
public interface ReferralEvents {

  void publish(ReferralEvent event, Referral referral);
}
