package fi.koppi.referralservice.client;

import java.util.Set;

/** The life of a client in the register: forgetting has no way back. */
public enum ClientStatus {
  ACTIVE,
  FORGOTTEN;

  public Set<ClientStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(FORGOTTEN);
      case FORGOTTEN -> Set.of();
    };
  }
}
