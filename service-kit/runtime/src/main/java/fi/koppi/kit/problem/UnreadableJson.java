package fi.koppi.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a body that is no JSON, before the mapper of Quarkus does so without a problem document.
 */
@Provider
@Priority(1)
public class UnreadableJson extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException exception) {
    return JsonProblems.of(exception);
  }
}
