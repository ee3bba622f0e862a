package fi.koppi.catalogservice.synonym;

import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of synonyms. */
public interface SynonymGroups {

  Optional<SynonymGroup> find(SynonymGroupId id);

  Optional<SynonymGroup> lock(SynonymGroupId id);

  /** Lists groups in the order of their ids, which is that of their writing. */
  List<SynonymGroup> list(@Nullable Cursor after, int limit);

  /** Lists the groups that a search for the text would use, in the same order. */
  List<SynonymGroup> of(String text, @Nullable Cursor after, int limit);

  void add(SynonymGroup group);

  void change(SynonymGroup group);

  void remove(SynonymGroupId id);
}
