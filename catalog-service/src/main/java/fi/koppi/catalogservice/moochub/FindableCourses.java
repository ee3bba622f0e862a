package fi.koppi.catalogservice.moochub;

import java.util.List;

/**
 * The storage of courses: programmes with a published offering that is not reserved for one
 * company.
 */
public interface FindableCourses {

  /** Lists a part of the courses in the order of ids, without those that cannot be read. */
  List<FindableCourse> list(long offset, int limit);

  int count();
}
