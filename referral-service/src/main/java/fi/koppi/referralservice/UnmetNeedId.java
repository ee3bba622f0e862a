package fi.koppi.referralservice;

import java.util.UUID;

/** The id of an unmet need. */
public record UnmetNeedId(UUID value) {}
