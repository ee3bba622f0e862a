package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import java.time.Instant;

/** What happened to a provider. */
public sealed interface ProviderEvent {

  ProviderId provider();

  Instant at();

  record Registered(ProviderId provider, Instant at) implements ProviderEvent {}

  record Changed(ProviderId provider, Instant at) implements ProviderEvent {}

  record Closed(ProviderId provider, Instant at) implements ProviderEvent {}
}
