package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.kit.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of other systems' keys. */
public interface ForeignKeys {

  Optional<ProgrammeId> programme(ProviderId provider, ImportSource source, String key);

  void record(ProviderId provider, ImportSource source, String key, ProgrammeId programme);

  Optional<OfferingId> offering(ProviderId provider, ImportSource source, String key);

  /**
   * Offerings of different sources that are alike, in the order of their ids, from the cursor on.
   *
   * @param source only those with one side from it, where given
   */
  List<Duplicate> duplicates(
      ProviderId provider, @Nullable ImportSource source, @Nullable Cursor after, int limit);

  /** Lets one document of a provider in at a time, until the transaction ends. */
  void takeTurns(ProviderId provider);
}
