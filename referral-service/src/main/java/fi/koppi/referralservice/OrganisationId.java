package fi.koppi.referralservice;

import java.util.UUID;

/** The id of any organisation, of whatever type, at the identity provider. */
public record OrganisationId(UUID value) {}
