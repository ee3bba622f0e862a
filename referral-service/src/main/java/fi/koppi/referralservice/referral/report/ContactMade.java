package fi.koppi.referralservice.referral.report;

import java.time.Instant;

/**
 * An attempt of a college to reach a client: by which channel, with which result and when.
 *
 * @param at the time of the attempt at the college
 */
public record ContactMade(ContactChannel channel, ContactResult result, Instant at) {}
