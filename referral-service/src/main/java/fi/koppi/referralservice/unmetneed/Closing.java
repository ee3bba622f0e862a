package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that closed an unmet need.
 *
 * @param reference the offering or the referral; nothing for what the exchange does not know
 */
@Embeddable
public record Closing(
    @Column(name = "closed_by") @Enumerated(EnumType.STRING) By by,
    @Column(name = "closed_by_id") @Nullable UUID reference) {

  public Closing {
    if ((by == By.OTHER) != (reference == null)) {
      throw refused(
          by == By.OTHER
              ? "names something only for OFFERING and REFERRAL"
              : "must name what closed it");
    }
  }

  /** The kind of event that closed an unmet need. */
  public enum By {
    OFFERING,
    REFERRAL,
    OTHER
  }

  static Refused refused(String message) {
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        "Name the offering or the client's referral that closed the gap; see violations.",
        List.of(new Violation("/reference", "closed-by", message)));
  }
}
