package fi.koppi.partnerservice.organisation;

import java.util.UUID;

/** An organisation's id: the {@code org_id} under which the identity provider knows it. */
public record OrganisationId(UUID value) {}
