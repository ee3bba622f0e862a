package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.kit.http.paging.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of other systems' keys. */
public interface ForeignKeys {

  Optional<Imported<ProgrammeId>> programme(ProviderId provider, ImportSource source, String key);

  /**
   * Records the programme that a key stands for.
   *
   * @param editedAt the time at which the other system edited it last, if that is known
   */
  void record(
      ProviderId provider,
      ImportSource source,
      String key,
      ProgrammeId programme,
      @Nullable Instant editedAt);

  /** Records that a newer state of a programme was imported. */
  void renew(ProviderId provider, ImportSource source, String key, Instant editedAt);

  Optional<Imported<OfferingId>> offering(ProviderId provider, ImportSource source, String key);

  /** Lists the keys of active units that were imported as parts of a qualification. */
  List<String> unitsOf(ProviderId provider, ImportSource source, ProgrammeId whole);

  /** Lists the keys of drafts and published offerings of a programme that were imported. */
  List<String> offeringsOf(ProviderId provider, ImportSource source, ProgrammeId programme);

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
