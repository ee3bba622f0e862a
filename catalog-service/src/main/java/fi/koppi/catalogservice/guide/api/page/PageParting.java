package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The division of a page into parts. A page with few trainings is whole. A long one begins with the
 * chapters, the sections by need and the index, and has its trainings in full in parts of a size.
 */
final class PageParting {

  static final String WHOLE = "all";
  private static final int BEGINNING = 0;

  private final Map<Training, Integer> parts = new HashMap<>();
  private final int count;
  private final boolean whole;
  private final int part;

  /**
   * Divides a page.
   *
   * @param trainings the trainings in the order in which they are shown
   * @param size the most trainings of a part
   * @param wanted the part that is read: empty for the beginning, or {@link #WHOLE}
   */
  PageParting(List<Training> trainings, int size, String wanted) {
    for (int index = 0; index < trainings.size(); index++) {
      parts.put(trainings.get(index), index / size + 1);
    }
    this.count = (trainings.size() + size - 1) / size;
    boolean isShort = count < 2;
    this.whole = wanted.equals(WHOLE) || (isShort && wanted.isEmpty());
    this.part = whole || wanted.isEmpty() ? BEGINNING : Integer.parseInt(wanted);
    if (part > Math.max(count, 1)) {
      throw new Refused(CommonProblem.NOT_FOUND, "The page has " + count + " parts.");
    }
  }

  /** Returns the number of parts, or 0 where the page needs none. */
  int count() {
    return count < 2 ? 0 : count;
  }

  /** Returns the part that is read, or 0 for the beginning and the whole. */
  int part() {
    return part;
  }

  boolean isWhole() {
    return whole;
  }

  /** Returns whether the chapters, the sections by need and the index are shown. */
  boolean showsBeginning() {
    return whole || part == BEGINNING;
  }

  /** Returns whether a training is shown in full. */
  boolean shows(Training training) {
    return whole || partOf(training) == part;
  }

  /** Returns the part in which a training is shown in full. */
  int partOf(Training training) {
    return parts.getOrDefault(training, BEGINNING);
  }
}
