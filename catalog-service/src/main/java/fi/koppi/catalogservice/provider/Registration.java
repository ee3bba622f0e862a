package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is about to be recorded of a provider, with everything that its rules look at.
 *
 * @param served what is known of each municipality that it serves, in their order
 * @param ancestors the providers above it, the parent first, up to the provider itself in a circle
 */
record Registration(
    ProviderId id,
    ProviderProfile profile,
    List<Served> served,
    List<Provider> ancestors,
    LocalDate today) {

  /** What is known of a municipality. */
  enum Served {
    PRESENT,
    ENDED,
    UNKNOWN
  }
}
