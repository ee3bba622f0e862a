package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;

/** A change of an announced provider that matters to other features. */
public sealed interface ProviderEvent {

  ProviderId provider();

  /**
   * The catalogue has closed the provider, removed it, or announces it in a status other than
   * ACTIVE. It is announced once for each time that this happens, however often and in whatever
   * order the catalogue's events come.
   */
  record Closed(ProviderId provider) implements ProviderEvent {}
}
