package fi.koppi.catalogservice.provider;

import fi.koppi.kit.security.Actor;
import java.time.Instant;

/** A change of a provider, with the provider after the change. */
public sealed interface ProviderEvent {

  Provider provider();

  Instant at();

  record Registered(Provider provider, Instant at) implements ProviderEvent {}

  record Changed(Provider provider, Instant at) implements ProviderEvent {}

  record Closed(Provider provider, Actor by, Instant at) implements ProviderEvent {}
}
