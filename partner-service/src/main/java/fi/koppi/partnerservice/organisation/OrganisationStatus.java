package fi.koppi.partnerservice.organisation;

import java.util.Set;

/** The status of an organisation in the register, and the ones that may follow it. */
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
