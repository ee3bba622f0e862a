package fi.koppi.catalogservice.moochub;

import java.util.List;

/**
 * What is asked of the storage: programmes of which something is published that is not for one
 * company's people only.
 */
public interface FindableCourses {

  /** A part of them, in the order of ids. */
  List<FindableCourse> list(long offset, int limit);

  int count();
}
