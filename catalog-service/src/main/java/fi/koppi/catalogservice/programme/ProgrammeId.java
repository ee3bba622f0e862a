package fi.koppi.catalogservice.programme;

import java.util.UUID;

/** A programme's id. */
public record ProgrammeId(UUID value) {}
