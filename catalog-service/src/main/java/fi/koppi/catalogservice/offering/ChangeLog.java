package fi.koppi.catalogservice.offering;

import java.util.List;

/**
 * What an offering asks of those who keep what has happened for readers; part of the same
 * transaction.
 */
public interface ChangeLog {

  /** Something has happened to offerings, which have their new versions already. */
  void note(List<? extends OfferingEvent> events);
}
