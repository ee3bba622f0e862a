package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import java.time.LocalDate;
import java.util.List;

/**
 * The details that are about to be stored for a provider, with everything that its rules need.
 *
 * @param municipalityKnown whether the provider's municipality is one that exists or existed
 * @param served the state of each municipality that the provider serves, in their order
 * @param ancestors the providers above it, the parent first, up to the provider itself in a circle
 */
record Registration(
    ProviderId id,
    ProviderProfile profile,
    boolean municipalityKnown,
    List<Served> served,
    List<Provider> ancestors,
    LocalDate today) {

  /** The state of a municipality. */
  enum Served {
    PRESENT,
    ENDED,
    UNKNOWN
  }
}
