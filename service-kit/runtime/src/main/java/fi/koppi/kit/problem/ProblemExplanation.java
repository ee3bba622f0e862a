package fi.koppi.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The meaning of a problem type.
 *
 * @param type the {@code type} of problem documents
 * @param status the HTTP status that they come with
 * @param remedy what a caller can do
 */
record ProblemExplanation(
    @Schema(examples = "/problems/stale-version") String type,
    @Schema(examples = "The resource has changed since you read it") String title,
    @Schema(examples = "412") int status,
    @Schema(examples = "Read the resource again and repeat with its new ETag.") String remedy) {

  static ProblemExplanation of(ProblemType type) {
    return new ProblemExplanation(
        type.uri().toString(), type.title(), type.status(), type.remedy());
  }
}
