package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a client. It is a pseudonym made by this service and says nothing about the person. */
public record ClientId(UUID value) {}
