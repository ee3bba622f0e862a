package fi.koppi.partnerservice.need;

import java.util.UUID;

/** A competence need's id. */
public record NeedId(UUID value) {}
