package fi.koppi.referralservice.client;

import java.util.UUID;

/** A consent's id. */
public record ConsentId(UUID value) {}
