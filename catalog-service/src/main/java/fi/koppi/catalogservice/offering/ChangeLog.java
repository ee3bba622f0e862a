package fi.koppi.catalogservice.offering;

import java.util.List;

/** The record of changes for readers, written in the transaction of the change. */
public interface ChangeLog {

  /** Records one event of each offering; the offerings have their new versions already. */
  void record(List<? extends OfferingEvent> events, List<Offering> offerings);
}
