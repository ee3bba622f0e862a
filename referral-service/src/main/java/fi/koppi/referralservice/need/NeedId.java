package fi.koppi.referralservice.need;

import java.util.UUID;

/** A need's id, as partner-service gave it. */
public record NeedId(UUID value) {}
