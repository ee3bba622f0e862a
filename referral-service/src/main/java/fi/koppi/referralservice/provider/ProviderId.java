package fi.koppi.referralservice.provider;

import java.util.UUID;

/** A provider's id: its organisation's id at the identity provider. */
public record ProviderId(UUID value) {}
