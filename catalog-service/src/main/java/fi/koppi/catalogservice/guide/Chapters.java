package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import java.util.List;
import java.util.Optional;

/** What is asked of the storage of chapters. */
public interface Chapters {

  /** In the order in which they stand in the guide. */
  List<Chapter> all();

  Optional<Chapter> find(ChapterId id);

  /** Reads a chapter that nobody else may change until the transaction ends. */
  Optional<Chapter> lock(ChapterId id);

  void add(Chapter chapter);

  void change(Chapter chapter);

  void remove(ChapterId id);
}
