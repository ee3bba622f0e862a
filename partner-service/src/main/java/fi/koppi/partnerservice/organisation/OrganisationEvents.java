package fi.koppi.partnerservice.organisation;

/** Where what happened to organisations is told. */
public interface OrganisationEvents {

  void publish(OrganisationEvent event, Organisation organisation);
}
