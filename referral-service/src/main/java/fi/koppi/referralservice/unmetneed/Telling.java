package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import java.time.LocalDate;

/** What is told of a skill, once it is no longer what was told last. */
public sealed interface Telling {

  /**
   * How many lack it by now.
   *
   * @param version grows with every change, across withdrawals too
   * @param since the first day from which it has been told without a break
   */
  record Changed(Figures figures, long version, LocalDate since, LocalDate asOf)
      implements Telling {}

  /** Too few lack it by now: there is no figure any more. */
  record Withdrawn(EscoUri skill) implements Telling {}
}
