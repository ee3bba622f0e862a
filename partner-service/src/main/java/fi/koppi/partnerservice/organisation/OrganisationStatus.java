package fi.koppi.partnerservice.organisation;

import java.util.Set;

/** The life of an organisation in the register. */
public enum OrganisationStatus {
  ACTIVE,
  CLOSED;

  public Set<OrganisationStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
