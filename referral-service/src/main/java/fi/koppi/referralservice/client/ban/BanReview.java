package fi.koppi.referralservice.client.ban;

import fi.koppi.referralservice.ClientId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The task to look at a client's security ban again, which stays in force meanwhile.
 *
 * @param lastDay the last day for which the ban was set
 */
public record BanReview(UUID id, ClientId client, LocalDate lastDay) {}
