package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a campus. */
public record CampusId(UUID value) {}
