package fi.koppi.referralservice.answerdelay;

import java.util.UUID;

/**
 * How many working days a college took from the submission of a referral to its catch (DOMAIN.md
 * K4). The database makes it (V018), and nothing finer leaves it.
 *
 * @param medianWorkingDays half of the referrals were caught within as many; 0 is the same day
 * @param p90WorkingDays nine in ten were
 * @param referrals how many are behind it, in fives rounded down
 */
public record AnswerDelay(
    UUID provider, int medianWorkingDays, int p90WorkingDays, int referrals) {}
