package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of other systems' keys. */
public interface ForeignKeys {

  Optional<ProgrammeId> programme(ProviderId provider, ImportSource source, String key);

  void record(ProviderId provider, ImportSource source, String key, ProgrammeId programme);

  Optional<OfferingId> offering(ProviderId provider, ImportSource source, String key);

  /**
   * Lists pairs of similar offerings from different sources, in the order of their ids, from the
   * cursor on.
   *
   * @param source only pairs with an offering from this source; null for all
   */
  List<Duplicate> duplicates(
      ProviderId provider, @Nullable ImportSource source, @Nullable Cursor after, int limit);

  /**
   * Waits until no other transaction imports for the provider, and reserves that until this
   * transaction ends.
   */
  void takeTurns(ProviderId provider);
}
