package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a provider: its organisation's id at the identity provider. */
public record ProviderId(UUID value) {}
