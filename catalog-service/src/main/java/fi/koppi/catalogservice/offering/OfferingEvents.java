package fi.koppi.catalogservice.offering;

/** Where what happened to offerings is told. */
public interface OfferingEvents {

  void publish(OfferingEvent event, Offering offering);
}
