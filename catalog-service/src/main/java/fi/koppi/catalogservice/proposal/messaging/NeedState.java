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
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of partner-service's {@code need-state.v1} that proposals use.
 *
 * @param publishedAt missing in what was told before it was added
 */
record NeedState(
    long version,
    String status,
    UUID organisationId,
    String kind,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    MunicipalityCode municipality,
    @Nullable LocalDate neededBy,
    @Nullable Instant publishedAt,
    Instant changedAt) {

  NeedState {
    requireNonNull(status);
    requireNonNull(organisationId);
    requireNonNull(kind);
    requireNonNull(title);
    requireNonNull(municipality);
    requireNonNull(changedAt);
    skills = List.copyOf(skills);
    if (version < 1 || headcount < 1) {
      throw new IllegalArgumentException("versions and people are counted from 1");
    }
  }

  boolean isOpen() {
    return status.equals("PUBLISHED");
  }

  ProposalSource source(SourceId id) {
    return new ProposalSource(
        SourceKind.EMPLOYER_NEED,
        id,
        version,
        kind.equals("FORESIGHT") ? Horizon.LATER : Horizon.NOW,
        publishedAt == null ? changedAt : publishedAt,
        new Wanted(
            new OrganisationId(organisationId),
            title,
            description,
            headcount,
            skills,
            municipality,
            neededBy,
            null));
  }
}
