package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.proposal.DeclineReason;
import fi.koppi.catalogservice.proposal.Proposal;
import fi.koppi.catalogservice.proposal.ProposalKind;
import fi.koppi.catalogservice.proposal.ProposalStatus;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Wanted;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is shown.
 *
 * @param providerId missing while it is open to every provider
 * @param headcount how many people; of an unmet need so many at least
 * @param municipality missing where the need is a figure of clients, which tells none
 * @param areas the employment authorities of the clients who lack the skill; smaller ones are left
 *     out
 * @param matchingSkills how many of the skills the provider's programmes lead to
 * @param rank 1 for the provider whose programmes lead to the most
 * @param programmeIds the provider's programmes that lead to such skills, the best first
 * @param offeringIds their published offerings, the best first
 * @param offeringId what it led to
 * @param revision which of the offering's texts it led to, counted from 1
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c41", "version": 0, "status": "PROPOSED",
         "kind": "NEW_OFFERING", "providerId": "01920000-0000-7000-8000-000000000201",
         "sourceKind": "EMPLOYER_NEED", "sourceId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01",
         "raisedAt": "2026-11-22T09:30:00Z",
         "organisationId": "01920000-0000-7000-8000-000000000301",
         "title": {"fi": "CNC-koneistajia", "en": "CNC machinists"}, "headcount": 4,
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "municipality": "638", "neededBy": "2027-03-01", "matchingSkills": 1, "rank": 1,
         "programmeIds": ["019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11"], "offeringIds": []}\
        """)
record ProposalView(
    UUID id,
    long version,
    ProposalStatus status,
    ProposalKind kind,
    @Nullable UUID providerId,
    SourceKind sourceKind,
    UUID sourceId,
    Instant raisedAt,
    @Nullable UUID organisationId,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    @Nullable MunicipalityCode municipality,
    @Nullable LocalDate neededBy,
    @Nullable List<Area> areas,
    int matchingSkills,
    int rank,
    List<UUID> programmeIds,
    List<UUID> offeringIds,
    @Nullable DeclineReason declineReason,
    @Nullable String declineNote,
    @Nullable UUID offeringId,
    @Nullable Integer revision,
    @Nullable Instant publishedAt)
    implements Versioned {

  /** The number of clients of an employment authority, rounded down to a multiple of five. */
  @Schema(name = "UnmetNeedArea")
  record Area(UUID authorityId, int clients) {

    static @Nullable List<Area> of(List<Wanted.Area> areas) {
      return areas.isEmpty()
          ? null
          : areas.stream()
              .map(area -> new Area(area.authorityId().value(), area.clients()))
              .toList();
    }
  }

  static ProposalView of(Proposal proposal) {
    var source = proposal.source();
    var wanted = source.wanted();
    var fit = proposal.fit();
    var provider = proposal.provider();
    var offering = proposal.offering();
    return new ProposalView(
        proposal.id().value(),
        proposal.version(),
        proposal.status(),
        proposal.kind(),
        provider == null ? null : provider.value(),
        source.kind(),
        source.id().value(),
        source.raisedAt(),
        OrganisationId.valueOf(wanted.by()),
        wanted.title(),
        wanted.description(),
        wanted.headcount(),
        wanted.skills(),
        wanted.municipality(),
        wanted.neededBy(),
        Area.of(wanted.areas()),
        fit.matchingSkills(),
        fit.rank(),
        fit.programmes().stream().map(ProgrammeId::value).toList(),
        fit.offerings().stream().map(OfferingId::value).toList(),
        proposal.declineReason(),
        proposal.declineNote(),
        offering == null ? null : offering.value(),
        proposal.revision(),
        proposal.publishedAt());
  }
}
