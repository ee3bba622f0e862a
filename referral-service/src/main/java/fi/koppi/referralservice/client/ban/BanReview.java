package fi.koppi.referralservice.client.ban;

import fi.koppi.referralservice.BanReviewId;
import fi.koppi.referralservice.ClientId;
import java.time.LocalDate;

/**
 * The task to look at a client's security ban again, which stays in force meanwhile.
 *
 * @param lastDay the last day for which the ban was set
 */
public record BanReview(BanReviewId id, ClientId client, LocalDate lastDay) {}
