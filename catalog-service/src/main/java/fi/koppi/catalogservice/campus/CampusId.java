package fi.koppi.catalogservice.campus;

import java.util.UUID;

/** A campus's id. */
public record CampusId(UUID value) {}
