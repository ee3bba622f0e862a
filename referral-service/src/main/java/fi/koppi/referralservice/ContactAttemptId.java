package fi.koppi.referralservice;

import java.util.UUID;

/** The id of an attempt to reach a client. */
public record ContactAttemptId(UUID value) {}
