package fi.koppi.referralservice.referral.api;

import static java.util.stream.Collectors.joining;

import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Describes in the OpenAPI document when a step may be taken and where it leads, drawn from the
 * {@link StepTable}. An operation names its step by the extension {@value #STEP}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedSteps implements OASFilter {

  static final String STEP = "x-koppi-step";

  @Override
  public @Nullable Operation filterOperation(Operation operation) {
    var extensions = operation.getExtensions();
    if (extensions != null && extensions.get(STEP) != null) {
      var step = StepType.valueOf(String.valueOf(extensions.get(STEP)));
      var before = operation.getDescription();
      operation.setDescription(before == null ? text(step) : before + " " + text(step));
      operation.removeExtension(STEP);
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
