package fi.koppi.catalogservice.offering;

/**
 * What an offering asks of those who keep what has happened for readers; part of the same
 * transaction.
 */
public interface ChangeLog {

  /** Something has happened to the offering, which has its new version already. */
  void note(OfferingEvent event);
}
