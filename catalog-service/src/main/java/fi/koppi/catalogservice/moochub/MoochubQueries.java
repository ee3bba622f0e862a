package fi.koppi.catalogservice.moochub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what course finders are shown. */
@ApplicationScoped
public class MoochubQueries {

  private final FindableCourses courses;

  @Inject
  MoochubQueries(FindableCourses courses) {
    this.courses = courses;
  }

  @Transactional
  public CoursePage page(int number, int size) {
    return new CoursePage(courses.list((number - 1L) * size, size), number, size, courses.count());
  }

  /**
   * One page.
   *
   * @param number counted from 1
   * @param all how many courses there are on all pages
   */
  public record CoursePage(List<FindableCourse> courses, int number, int size, int all) {

    public CoursePage {
      courses = List.copyOf(courses);
    }

    /** The number of the last page; there is always one, if only an empty one. */
    public int last() {
      return Math.max(1, Math.ceilDiv(all, size));
    }
  }
}
