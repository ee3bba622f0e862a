package fi.koppi.referralservice.answerdelay;

import java.time.LocalDate;
import java.util.List;

/** What is asked of the storage about answer delays: those of now, and those last told. */
public interface Tellings {

  /**
   * Takes the day's telling, locked until the transaction ends; false where somebody has had it.
   */
  boolean takeDay(LocalDate day);

  /**
   * Keeps the delays as told, and gives what differs from those last told.
   *
   * @param calendar the working days up to the window's end, in order
   */
  List<Telling> takeChanges(Window window, List<LocalDate> calendar);
}
