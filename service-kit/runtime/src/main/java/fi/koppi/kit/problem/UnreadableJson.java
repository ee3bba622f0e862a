package fi.koppi.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Goes before Quarkus's own mapper, which answers without a problem document. */
@Provider
@Priority(1)
public class UnreadableJson extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException exception) {
    return JsonProblems.of(exception);
  }
}
