package fi.koppi.partnerservice.need.messaging;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.partnerservice.need.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire form of a need's public state. */
record NeedStateV1(
    UUID id,
    long version,
    String status,
    UUID organisationId,
    String kind,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    @Nullable EscoUri occupation,
    String municipality,
    @Nullable LocalDate neededBy,
    @Nullable Instant publishedAt,
    Instant changedAt) {

  static NeedStateV1 of(Need need, Instant changedAt) {
    var details = need.details();
    return new NeedStateV1(
        need.id().value(),
        need.version(),
        need.status().name(),
        need.organisation().value(),
        details.kind().name(),
        details.title(),
        details.description(),
        details.headcount(),
        details.skills(),
        details.occupation(),
        details.municipality().value(),
        details.neededBy(),
        need.publishedAt(),
        changedAt);
  }
}
