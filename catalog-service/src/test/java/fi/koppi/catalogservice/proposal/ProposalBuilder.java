package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.ProposalSource.Horizon;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Wanted;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals for tests, brought to their status by the real transitions. */
public final class ProposalBuilder {

  static final UUID COLLEGE = UUID.fromString("01920000-0000-7000-8000-000000000201");
  private static final OrganisationId EMPLOYER =
      new OrganisationId(UUID.fromString("01920000-0000-7000-8000-000000000301"));
  static final Actor EDITOR =
      new Actor(
          COLLEGE,
          OrganisationType.PROVIDER,
          "catalog-editor-of-the-college",
          Set.of(Roles.CATALOG_EDITOR),
          "planner-3");
  static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
  static final OfferingId OFFERING =
      new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"));
  private static final UUID ID = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c41");

  private SourceKind kind = SourceKind.EMPLOYER_NEED;
  private UUID source = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01");
  private long version = 1;
  private Horizon horizon = Horizon.NOW;
  private Instant raisedAt = Instant.parse("2026-11-22T09:30:00Z");
  private int headcount = 4;
  private List<EscoUri> skills = List.of();
  private @Nullable MunicipalityCode municipality = new MunicipalityCode("638");
  private @Nullable LocalDate neededBy = LocalDate.of(2031, 3, 1);
  private @Nullable ProviderId provider = new ProviderId(COLLEGE);
  private List<OfferingId> offerings = List.of();

  private ProposalBuilder() {}

  public static ProposalBuilder aProposal() {
    return new ProposalBuilder();
  }

  public ProposalBuilder from(UUID need, long announced) {
    source = need;
    version = announced;
    return this;
  }

  /** Makes the source a figure of clients, which has no organisation and no municipality. */
  public ProposalBuilder unmet() {
    kind = SourceKind.UNMET_NEED;
    municipality = null;
    neededBy = null;
    return this;
  }

  public ProposalBuilder foreseen() {
    horizon = Horizon.LATER;
    return this;
  }

  public ProposalBuilder raised(Instant at) {
    raisedAt = at;
    return this;
  }

  public ProposalBuilder asking(int people, EscoUri... wanted) {
    headcount = people;
    skills = List.of(wanted);
    return this;
  }

  ProposalBuilder neededBy(@Nullable LocalDate day) {
    neededBy = day;
    return this;
  }

  ProposalBuilder forEverybody() {
    provider = null;
    return this;
  }

  ProposalBuilder withPublishedOffering() {
    offerings = List.of(OFFERING);
    return this;
  }

  public ProposalSource source() {
    return new ProposalSource(
        kind,
        new SourceId(source),
        version,
        horizon,
        raisedAt,
        new Wanted(
            kind == SourceKind.EMPLOYER_NEED ? EMPLOYER : null,
            new LocalizedText("CNC-koneistajia", null, "CNC machinists"),
            null,
            headcount,
            skills,
            municipality,
            neededBy,
            null));
  }

  Fit fit() {
    return provider == null ? Fit.ofEverybody() : new Fit(provider, 1, 1, List.of(), offerings);
  }

  Proposal build() {
    return Proposal.of(new ProposalId(ID), source(), fit(), AT);
  }

  Proposal in(ProposalStatus status) {
    var proposal = build();
    switch (status) {
      case PROPOSED -> {
        // Every proposal is that from the beginning.
      }
      case ACCEPTED -> proposal.acceptWith(OFFERING, new ProviderId(COLLEGE), EDITOR, AT);
      case DECLINED -> proposal.decline(DeclineReason.NO_CAPACITY, null, EDITOR, AT);
      case WITHDRAWN -> proposal.withdraw(AT);
    }
    return proposal;
  }
}
