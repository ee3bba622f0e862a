package fi.koppi.catalogservice.proposal.messaging;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.ProposalSource.Horizon;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Wanted;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fields of referral-service's {@code unmet-need-state.v1} that proposals use. */
record UnmetNeedState(EscoUri skill, long version, int clients, List<Area> areas, LocalDate since) {

  record Area(UUID authorityId, int clients) {

    Area {
      requireNonNull(authorityId);
    }
  }

  UnmetNeedState {
    requireNonNull(skill);
    requireNonNull(since);
    areas = List.copyOf(areas);
    if (version < 1 || clients < 1) {
      throw new IllegalArgumentException("versions and clients are counted from 1");
    }
  }

  /**
   * Returns the source of proposals. Its lead time begins at the start, in Finland, of the first
   * day on which the figure was published.
   */
  ProposalSource source(SourceId id, LocalizedText title) {
    return new ProposalSource(
        SourceKind.UNMET_NEED,
        id,
        version,
        Horizon.NOW,
        since.atStartOfDay(WorkingDays.HELSINKI).toInstant(),
        new Wanted(null, title, null, clients, List.of(skill), null, null, wantedBy()));
  }

  private List<Wanted.Area> wantedBy() {
    return areas.stream()
        .map(area -> new Wanted.Area(new OrganisationId(area.authorityId()), area.clients()))
        .toList();
  }
}
