package fi.koppi.catalogservice.provider;

import java.util.UUID;

/** A provider's id: the {@code org_id} under which the identity provider knows it. */
public record ProviderId(UUID value) {}
