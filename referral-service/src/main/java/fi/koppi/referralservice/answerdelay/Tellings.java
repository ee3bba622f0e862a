package fi.koppi.referralservice.answerdelay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is asked of the storage about answer delays: those of now, and those last told. */
public interface Tellings {

  /**
   * Takes the day's telling, locked until the transaction ends; false where somebody has had it.
   */
  boolean takeDay(LocalDate day);

  /**
   * Keeps the delays that differ from those last told, and gives them.
   *
   * @param calendar the working days up to the window's end, in order
   */
  List<Telling> tellChanged(Window window, List<LocalDate> calendar);

  /** Ends what was told and has too few referrals behind it by now, and gives the colleges. */
  List<UUID> withdrawVanished(Window window, List<LocalDate> calendar);
}
