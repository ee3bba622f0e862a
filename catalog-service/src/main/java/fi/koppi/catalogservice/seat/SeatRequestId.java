package fi.koppi.catalogservice.seat;

import java.util.UUID;

/** Names a request for a seat; random, so that it tells nothing about who is to sit on it. */
public record SeatRequestId(UUID value) {}
