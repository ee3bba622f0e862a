package fi.koppi.referralservice.condition.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.condition.ConditionStatus;
import fi.koppi.referralservice.condition.ShownCondition;
import fi.koppi.referralservice.referral.step.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition of an offer as both sides of the referral see it. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c61", "version": 1, "code": "CERTIFICATE",
         "text": "The certificate of basic education", "dueDay": "2027-02-12", "status": "MET",
         "setAt": "2027-01-18T09:00:00Z", "settledAt": "2027-02-01T11:20:00Z",
         "settledBy": "adm-4"}\
        """)
record ConditionView(
    UUID id,
    long version,
    ConditionCode code,
    @Nullable String text,
    @Nullable LocalDate dueDay,
    ConditionStatus status,
    Instant setAt,
    @Nullable Instant settledAt,
    @Nullable String settledBy)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static ConditionView of(ShownCondition shown) {
    var condition = shown.condition();
    return new ConditionView(
        condition.id().value(),
        condition.version(),
        condition.code(),
        shown.text(),
        condition.dueDay(),
        condition.status(),
        condition.offeredAt(),
        condition.settledAt(),
        condition.settledBy());
  }
}
