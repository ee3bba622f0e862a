package fi.koppi.catalogservice.provider.details;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The admission system of a provider.
 *
 * @param principal the system's principal at the broker, which gets the rights to its topics; it is
 *     present exactly when the channel is Kafka
 */
public record Admission(AdmissionChannel channel, @Nullable String principal) {

  public Admission {
    switch (channel) {
      case KAFKA -> refuseIf(principal == null, "required", "name the principal for Kafka");
      case REST -> refuseIf(principal != null, "not-for-rest", "leave it out for REST");
    }
  }

  private static void refuseIf(boolean wrong, String code, String detail) {
    if (wrong) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "The admission principal belongs to the channel KAFKA and to no other.",
          List.of(new Violation("/admissionPrincipal", code, detail)));
    }
  }
}
