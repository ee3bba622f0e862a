package fi.koppi.catalogservice.provider;

import java.util.Set;

/** The life of a provider in the register. */
public enum ProviderStatus {
  ACTIVE,
  CLOSED;

  public Set<ProviderStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
