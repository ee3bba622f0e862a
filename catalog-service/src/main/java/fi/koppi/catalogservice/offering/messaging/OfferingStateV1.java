package fi.koppi.catalogservice.offering.messaging;

import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.TargetGroup;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire form of an offering's public state. */
record OfferingStateV1(
    UUID id,
    long version,
    String status,
    @Nullable String statusReason,
    UUID providerId,
    UUID programmeId,
    LocalizedText title,
    String municipality,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    int places,
    int fastLanePlaces,
    String deliveryMode,
    List<LanguageCode> languages,
    String audience,
    List<EscoUri> skills,
    @Nullable String labourMarketKind,
    @Nullable String studyMode,
    @Nullable ApplicationWindow applications,
    List<TargetGroup> targetGroups,
    List<LanguageRequirement> entryLanguages,
    @Nullable UUID campusId,
    Instant changedAt) {

  static OfferingStateV1 of(Offering offering, ProgrammeDetails programme, Instant changedAt) {
    var details = offering.details();
    var terms = details.terms();
    return new OfferingStateV1(
        offering.id().value(),
        offering.version(),
        offering.status().name(),
        nameOf(offering.statusReason()),
        offering.provider().value(),
        offering.programme().value(),
        details.title(),
        details.municipality().value(),
        details.schedule().startsOn(),
        details.schedule().endsOn(),
        details.schedule().continuousAdmission(),
        details.places().all(),
        details.places().fastLane(),
        details.deliveryMode().name(),
        details.languages(),
        details.audience().name(),
        programme.skills(),
        nameOf(terms.labourMarketKind()),
        nameOf(terms.studyMode()),
        terms.applications(),
        terms.targetGroups(),
        programme.entryLanguages(),
        terms.campusId(),
        changedAt);
  }

  private static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
