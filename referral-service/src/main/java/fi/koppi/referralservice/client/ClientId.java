package fi.koppi.referralservice.client;

import java.util.UUID;

/** A client's id, made by us; it is a pseudonym that says nothing about the person. */
public record ClientId(UUID value) {}
