package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.referral.Referral;

/**
 * A referral that goes on from another one.
 *
 * @param parent the referral that has ended in its favour
 */
public record OnwardReferral(Referral referral, Referral parent) {}
