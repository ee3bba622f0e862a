package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.Offerings;
import fi.koppi.kit.http.paging.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The offering whose seats are asked for, and no other. */
record OneOffering(Offering offering) implements Offerings {

  @Override
  public Optional<Offering> find(OfferingId id) {
    return Optional.of(offering).filter(found -> found.id().equals(id));
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
  public List<Offering> lockPublished(ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Offering> lockProposedDrafts(ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Offering> lockProposedDrafts(ProviderId provider) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isPublishedAt(CampusId campus) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Offering> lockOneDue(Instant by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(Offering added) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void flush() {
    throw new UnsupportedOperationException();
  }
}
