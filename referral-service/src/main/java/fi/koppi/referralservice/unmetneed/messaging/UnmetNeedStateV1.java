package fi.koppi.referralservice.unmetneed.messaging;

import fi.koppi.kit.figures.PublishedFigures;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.unmetneed.LackingClients;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire form of {@code unmet-need-state.v1}. */
record UnmetNeedStateV1(
    EscoUri skill,
    long version,
    int clients,
    List<Area> areas,
    @Nullable Integer elsewhere,
    LocalDate since,
    LocalDate asOf) {

  record Area(UUID authorityId, int clients) {}

  static UnmetNeedStateV1 of(PublishedFigures<LackingClients> published) {
    var lacking = published.figures();
    return new UnmetNeedStateV1(
        lacking.skill(),
        published.version(),
        lacking.total(),
        lacking.areas().stream()
            .map(area -> new Area(area.authority().value(), area.clients()))
            .toList(),
        lacking.elsewhere() == 0 ? null : lacking.elsewhere(),
        published.since(),
        published.day());
  }
}
