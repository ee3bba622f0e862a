package fi.koppi.referralservice.unmetneed;

import java.time.LocalDate;
import java.util.List;

/** What is asked of the storage about figures: those of now, and those last told. */
public interface Tellings {

  /**
   * Takes the day's telling, locked until the transaction ends; false where somebody has had it.
   */
  boolean takeDay(LocalDate day);

  /** Keeps the figures as told, and gives what differs from those last told. */
  List<Telling> takeChanges(LocalDate day);
}
