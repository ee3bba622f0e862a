package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The standard's distinction between a programme, which leads to a qualification, and a course,
 * which is a unit of one or any other training.
 */
public enum Tier {
  PROGRAMME,
  COURSE;

  /** Returns the kinds of programmes of this catalogue that belong to the tier. */
  public Set<ProgrammeKind> kinds() {
    Set<ProgrammeKind> kinds = EnumSet.noneOf(ProgrammeKind.class);
    Arrays.stream(ProgrammeKind.values()).filter(kind -> of(kind) == this).forEach(kinds::add);
    return kinds;
  }

  private static Tier of(ProgrammeKind kind) {
    return switch (kind) {
      case QUALIFICATION -> PROGRAMME;
      case QUALIFICATION_UNIT,
          PREPARATORY_EDUCATION,
          LABOUR_MARKET_TRAINING,
          TAILORED_TRAINING,
          COACHING,
          PEER_GROUP,
          MASTERMIND_GROUP ->
          COURSE;
    };
  }
}
