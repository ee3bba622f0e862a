package fi.koppi.catalogservice.guide;

import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of editions, which are never changed or removed. */
public interface Editions {

  /** Returns the next number; other transactions that publish wait until this one ends. */
  int nextNumber();

  void add(Edition edition);

  Optional<Edition> find(int number);

  Optional<EditionSummary> summary(int number);

  Optional<EditionSummary> latest();

  /** Lists editions, the newest first. */
  List<EditionSummary> list(@Nullable Cursor after, int limit);
}
