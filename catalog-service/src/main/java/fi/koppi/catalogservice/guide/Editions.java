package fi.koppi.catalogservice.guide;

import fi.koppi.kit.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of editions; none is ever changed or removed. */
public interface Editions {

  /** The next number; others who publish wait until this transaction has ended. */
  int nextNumber();

  void add(Edition edition);

  Optional<Edition> find(int number);

  Optional<EditionSummary> summary(int number);

  Optional<EditionSummary> latest();

  /** The newest first. */
  List<EditionSummary> list(@Nullable Cursor after, int limit);
}
