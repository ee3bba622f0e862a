package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offerings in memory, in the order in which they were added, for tests of use cases. */
public class InMemoryOfferings implements Offerings {

  private final Map<OfferingId, Offering> offerings = new LinkedHashMap<>();

  /** Returns the queries of a catalogue that contains only this offering. */
  public static OfferingQueries queriesOf(Offering offering) {
    var offerings = new InMemoryOfferings();
    offerings.add(offering);
    return new OfferingQueries(offerings);
  }

  @Override
  public Optional<Offering> find(OfferingId id) {
    return Optional.ofNullable(offerings.get(id));
  }

  @Override
  public Optional<Offering> lock(OfferingId id) {
    return find(id);
  }

  @Override
  public List<Offering> published(
      @Nullable ProviderId provider, @Nullable Cursor after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Offering> lockPublished(
      ProgrammeId programme, @Nullable OfferingId after, int limit) {
    return offerings.values().stream()
        .filter(found -> found.programme().equals(programme))
        .filter(found -> found.status() == OfferingStatus.PUBLISHED)
        .dropWhile(found -> after != null && !isAfter(found.id(), after))
        .limit(limit)
        .toList();
  }

  private boolean isAfter(OfferingId id, OfferingId other) {
    var ids = List.copyOf(offerings.keySet());
    return ids.indexOf(id) > ids.indexOf(other);
  }

  @Override
  public List<Offering> lockProposedDrafts(
      ProgrammeId programme, @Nullable OfferingId after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Offering> lockUnended(ProviderId provider, @Nullable OfferingId after, int limit) {
    return offerings.values().stream()
        .filter(found -> found.provider().equals(provider))
        .filter(found -> !found.status().next().isEmpty())
        .filter(found -> after == null || isAfter(found.id(), after))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean isPublishedAt(CampusId campus) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<DueOffering> nextDue(DueOffering after, Instant by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Offering> lockDue(OfferingId id, Instant by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(Offering added) {
    offerings.put(added.id(), added);
  }
}
