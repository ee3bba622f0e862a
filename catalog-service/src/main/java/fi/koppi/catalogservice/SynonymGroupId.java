package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a group of synonyms. */
public record SynonymGroupId(UUID value) {}
