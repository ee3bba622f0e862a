package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import java.time.LocalDate;
import java.util.List;

/** What is asked of the storage about figures: those of now, and those last told. */
public interface Tellings {

  /**
   * Takes the day's telling, locked until the transaction ends; false where somebody has had it.
   */
  boolean takeDay(LocalDate day);

  /** Keeps the figures that differ from those last told, and gives them. */
  List<Telling> tellChanged(LocalDate day);

  /** Ends what was told and has no figure any more, and gives the skills. */
  List<EscoUri> withdrawVanished();
}
