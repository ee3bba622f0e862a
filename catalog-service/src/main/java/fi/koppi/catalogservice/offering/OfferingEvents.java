package fi.koppi.catalogservice.offering;

import java.util.List;

/** Where what happened to offerings is told. */
public interface OfferingEvents {

  void publish(OfferingEvent event, Offering offering);

  /** The offerings are published as soon as they are there. */
  void publishAdded(List<Offering> added);
}
