package fi.koppi.partnerservice;

import java.util.UUID;

/** The id of an organisation, as the identity provider knows it. */
public record OrganisationId(UUID value) {}
