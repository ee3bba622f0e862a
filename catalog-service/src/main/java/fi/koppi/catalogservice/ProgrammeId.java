package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a programme. */
public record ProgrammeId(UUID value) {}
