package fi.koppi.partnerservice;

import java.util.UUID;

/** The id of a competence need. */
public record NeedId(UUID value) {}
