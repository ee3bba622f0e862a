package fi.koppi.referralservice.referral.api;

import static java.util.stream.Collectors.joining;

import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Describes in the OpenAPI document when a step may be taken and where it leads, drawn from the
 * {@link StepTable}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedSteps implements OASFilter {

  private static final Map<String, StepType> STEPS =
      Map.ofEntries(
          Map.entry("submitReferral", StepType.SUBMIT),
          Map.entry("acceptPlace", StepType.ACCEPT_PLACE),
          Map.entry("declinePlace", StepType.DECLINE_PLACE),
          Map.entry("withdrawReferral", StepType.WITHDRAW),
          Map.entry("reopenReferral", StepType.REOPEN),
          Map.entry("closeReferral", StepType.CLOSE),
          Map.entry("catchReferral", StepType.CATCH),
          Map.entry("contactClient", StepType.CONTACT),
          Map.entry("offerPlace", StepType.OFFER),
          Map.entry("rescindOffer", StepType.RESCIND),
          Map.entry("returnReferral", StepType.RETURN),
          Map.entry("refuseReferral", StepType.REFUSE),
          Map.entry("markUnreachable", StepType.MARK_UNREACHABLE),
          Map.entry("enrolStudent", StepType.ENROL),
          Map.entry("startTraining", StepType.START),
          Map.entry("pauseTraining", StepType.PAUSE),
          Map.entry("resumeTraining", StepType.RESUME),
          Map.entry("interruptTraining", StepType.INTERRUPT),
          Map.entry("completeTraining", StepType.COMPLETE));

  @Override
  public @Nullable Operation filterOperation(Operation operation) {
    @Nullable StepType step = STEPS.get(String.valueOf(operation.getOperationId()));
    if (step != null) {
      // The kit's filter adds its words at the end, and may come before this one or after it.
      var others = operation.getDescription();
      operation.setDescription(others == null ? text(step) : text(step) + "\n\n" + others);
    }
    return operation;
  }

  static String text(StepType step) {
    var moves = StepTable.moves().stream().filter(move -> move.step() == step).toList();
    var direct =
        moves.stream()
            .filter(move -> move.implied() == null)
            .map(move -> move.from().name())
            .collect(joining(", "));
    var implied =
        moves.stream()
            .filter(move -> move.implied() != null)
            .map(DocumentedSteps::implication)
            .collect(joining());
    return "The referral becomes %s. It must be %s.%s"
        .formatted(StepTable.target(step), direct, implied);
  }

  private static String implication(Move move) {
    return " From %s the step %s is taken first and stands in the history, too."
        .formatted(move.from(), move.implied());
  }
}
