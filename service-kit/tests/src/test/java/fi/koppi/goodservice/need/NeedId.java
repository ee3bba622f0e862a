package fi.koppi.goodservice.need;

import java.util.UUID;

/** The id of a need. */
public record NeedId(UUID value) {}
