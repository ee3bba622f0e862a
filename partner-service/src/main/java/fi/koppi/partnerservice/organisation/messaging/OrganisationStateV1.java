package fi.koppi.partnerservice.organisation.messaging;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.partnerservice.organisation.Organisation;
import java.time.Instant;
import java.util.UUID;

/** The wire form of an organisation's public state. */
record OrganisationStateV1(
    UUID id,
    long version,
    String status,
    String kind,
    String businessId,
    LocalizedText name,
    String municipality,
    Instant changedAt) {

  static OrganisationStateV1 of(Organisation organisation, Instant changedAt) {
    var details = organisation.details();
    return new OrganisationStateV1(
        organisation.id().value(),
        organisation.version(),
        organisation.status().name(),
        details.kind().name(),
        details.businessId().value(),
        details.name(),
        details.municipality().value(),
        changedAt);
  }
}
