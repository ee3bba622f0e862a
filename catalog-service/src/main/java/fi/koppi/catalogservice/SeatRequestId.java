package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a seat request. It is random, so that nobody can tell who the seat is for. */
public record SeatRequestId(UUID value) {}
