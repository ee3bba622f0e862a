package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.FoundBy;
import java.util.Arrays;
import java.util.List;

/** The ways in which a row was found, as bits of one number. */
final class FoundByColumn {

  static final int EXACT = bit(FoundBy.EXACT);
  static final int PLACE = bit(FoundBy.PLACE);
  static final int NEARBY = bit(FoundBy.NEARBY);
  static final int FEWER_WORDS = bit(FoundBy.FEWER_WORDS);

  private FoundByColumn() {}

  static List<FoundBy> ways(int bits) {
    return Arrays.stream(FoundBy.values()).filter(way -> (bits & bit(way)) != 0).toList();
  }

  static int bit(FoundBy way) {
    return switch (way) {
      case EXACT -> 1;
      case SYNONYM -> 2;
      case PART -> 4;
      case SPELLING -> 8;
      case PLACE -> 16;
      case NEARBY -> 32;
      case FEWER_WORDS -> 64;
    };
  }
}
