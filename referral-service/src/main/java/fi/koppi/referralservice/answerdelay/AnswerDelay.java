package fi.koppi.referralservice.answerdelay;

import fi.koppi.referralservice.ProviderId;

/**
 * The working days that a college took from the submission of a referral to its catch (DOMAIN.md
 * K4). The database counts them (V018), and nothing finer leaves it.
 *
 * @param medianWorkingDays half of the referrals were caught within this many; 0 is the same day
 * @param p90WorkingDays nine in ten referrals were caught within this many
 * @param referrals the number of referrals, in fives rounded down
 */
public record AnswerDelay(
    ProviderId provider, int medianWorkingDays, int p90WorkingDays, int referrals) {}
