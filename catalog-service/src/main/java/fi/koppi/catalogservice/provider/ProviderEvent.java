package fi.koppi.catalogservice.provider;

import fi.koppi.kit.security.Actor;
import java.time.Instant;

/** What happened to a provider, with the provider as it is now. */
public sealed interface ProviderEvent {

  Provider provider();

  Instant at();

  record Registered(Provider provider, Instant at) implements ProviderEvent {}

  record Changed(Provider provider, Instant at) implements ProviderEvent {}

  record Closed(Provider provider, Actor by, Instant at) implements ProviderEvent {}
}
