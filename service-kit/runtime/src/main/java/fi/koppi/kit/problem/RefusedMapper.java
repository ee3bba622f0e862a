package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Turns a refusal into its problem document. */
@Provider
public class RefusedMapper extends ExceptionMapperBase<Refused> {

  @Override
  protected HttpProblem toProblem(Refused refused) {
    return Problems.of(refused);
  }
}
