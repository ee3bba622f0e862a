package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a competence need, as partner-service announces it. */
public record NeedId(UUID value) {}
