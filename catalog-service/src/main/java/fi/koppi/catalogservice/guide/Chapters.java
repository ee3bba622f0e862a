package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import java.util.List;
import java.util.Optional;

/** The storage of chapters. */
public interface Chapters {

  /** Returns all chapters in the order of the guide. */
  List<Chapter> all();

  Optional<Chapter> find(ChapterId id);

  /** Finds a chapter and locks it until the transaction ends. */
  Optional<Chapter> lock(ChapterId id);

  void add(Chapter chapter);

  void change(Chapter chapter);

  void remove(ChapterId id);
}
