package fi.koppi.partnerservice.organisation;

import fi.koppi.partnerservice.OrganisationId;
import java.time.Instant;

/** What happened to an organisation. */
public sealed interface OrganisationEvent {

  OrganisationId organisation();

  Instant at();

  record Registered(OrganisationId organisation, Instant at) implements OrganisationEvent {}

  record Closed(OrganisationId organisation, Instant at) implements OrganisationEvent {}
}
