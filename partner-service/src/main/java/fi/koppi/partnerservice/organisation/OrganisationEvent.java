package fi.koppi.partnerservice.organisation;

import java.time.Instant;

/** A change of an organisation, with the organisation in its new state. */
public sealed interface OrganisationEvent {

  Organisation organisation();

  Instant at();

  record Registered(Organisation organisation, Instant at) implements OrganisationEvent {}

  record Closed(Organisation organisation, Instant at) implements OrganisationEvent {}
}
