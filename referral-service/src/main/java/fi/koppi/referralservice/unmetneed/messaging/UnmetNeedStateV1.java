package fi.koppi.referralservice.unmetneed.messaging;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.unmetneed.Telling;
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

  static UnmetNeedStateV1 of(Telling.Changed telling) {
    var figures = telling.figures();
    return new UnmetNeedStateV1(
        figures.skill(),
        telling.version(),
        figures.clients(),
        figures.areas().stream().map(area -> new Area(area.authority(), area.clients())).toList(),
        figures.elsewhere() == 0 ? null : figures.elsewhere(),
        telling.since(),
        telling.asOf());
  }
}
