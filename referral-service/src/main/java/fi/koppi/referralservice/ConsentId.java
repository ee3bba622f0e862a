package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a consent. */
public record ConsentId(UUID value) {}
