package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a seat request. It is random, so that nobody can tell whose seat it is. */
public record SeatRequestId(UUID value) {}
