package fi.koppi.referralservice.unmetneed.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.unmetneed.Closing;
import fi.koppi.referralservice.unmetneed.FoundAt;
import fi.koppi.referralservice.unmetneed.ListedUnmetNeed;
import fi.koppi.referralservice.unmetneed.UnmetNeed;
import fi.koppi.referralservice.unmetneed.UnmetNeedStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An unmet need as its authority sees it.
 *
 * @param reference the offering or the referral that closed the gap; a list leaves out an offering
 *     that would show the whereabouts of a client who is protected
 * @param placeProtected true where a list leaves out the offering for that reason
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c51", "version": 0,
         "clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01",
         "skill": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
         "foundAt": "ASSESSMENT", "status": "OPEN", "recordedAt": "2026-11-23T08:00:00Z"}\
        """)
record UnmetNeedView(
    UUID id,
    long version,
    UUID clientId,
    EscoUri skill,
    FoundAt foundAt,
    UnmetNeedStatus status,
    Instant recordedAt,
    Closing.@Nullable By closedBy,
    @Nullable UUID reference,
    @Nullable Boolean placeProtected,
    @Nullable Instant closedAt)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static UnmetNeedView of(UnmetNeed need) {
    var closing = need.closing();
    return of(need, closing == null ? null : closing.reference(), false);
  }

  static UnmetNeedView listed(ListedUnmetNeed listed) {
    var closing = listed.need().closing();
    if (closing == null || (closing.by() == Closing.By.OFFERING && !listed.showsPlace())) {
      return of(listed.need(), null, closing != null);
    }
    return of(listed.need(), closing.reference(), false);
  }

  private static UnmetNeedView of(
      UnmetNeed need, @Nullable UUID reference, boolean placeProtected) {
    var closing = need.closing();
    var history = need.history();
    return new UnmetNeedView(
        need.id().value(),
        need.version(),
        need.client().value(),
        need.skill(),
        need.foundAt(),
        need.status(),
        history.getFirst().at(),
        closing == null ? null : closing.by(),
        reference,
        placeProtected ? true : null,
        closing == null ? null : history.getLast().at());
  }
}
