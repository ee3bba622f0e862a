package fi.koppi.kit.problem;

import fi.koppi.kit.sql.Causes;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The problem document (RFC 9457) of one item of a call, the same that a call for the item alone
 * gives.
 *
 * @param type which problem it is; `GET /problems` lists them all
 * @param title the problem in words that never change
 * @param status the HTTP status that a call for the item alone answers
 * @param detail what is wrong and how to correct it, for people
 * @param violations the single places that are wrong; missing where it is no single place
 */
@Schema(
    name = "ItemProblem",
    examples =
        """
        {"type": "/problems/stale-version", "title": "The resource has changed since you read it",
         "status": 412, "detail": "Read the resource again and repeat with its new ETag."}\
        """)
public record ProblemDocument(
    @Schema(examples = "/problems/stale-version") String type,
    @Schema(examples = "The resource has changed since you read it") String title,
    @Schema(examples = "412") int status,
    @Schema(examples = "Read the resource again and repeat with its new ETag.") String detail,
    @Nullable List<Violation> violations) {

  /** Returns the document of a refusal. */
  public static ProblemDocument of(Refused refused) {
    var type = refused.type();
    return new ProblemDocument(
        type.uri().toString(),
        type.title(),
        type.status(),
        refused.detail(),
        refused.violations().isEmpty() ? null : refused.violations());
  }

  /** Returns the document of a failure that is the item's; empty where something else is wrong. */
  public static Optional<ProblemDocument> of(RuntimeException failure) {
    var refused = Causes.find(failure, Refused.class);
    if (refused != null) {
      return Optional.of(of(refused));
    }
    if (Causes.find(failure, OptimisticLockException.class) != null) {
      return Optional.of(of(new Refused(CommonProblem.STALE_VERSION)));
    }
    return Causes.areUniqueViolation(failure)
        ? Optional.of(of(new Refused(CommonProblem.CONFLICT)))
        : Optional.empty();
  }
}
