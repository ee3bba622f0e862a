package fi.koppi.catalogservice.moochub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the courses for course finders. */
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
   * A page of courses.
   *
   * @param number counted from 1
   * @param all the number of courses on all pages
   */
  public record CoursePage(List<FindableCourse> courses, int number, int size, int all) {

    public CoursePage {
      courses = List.copyOf(courses);
    }

    /** Returns the number of the last page; there is always at least one page. */
    public int last() {
      return Math.max(1, Math.ceilDiv(all, size));
    }
  }
}
