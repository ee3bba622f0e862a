package fi.koppi.catalogservice.openeducation.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the type and the instance of problems of the Open Education API absolute addresses, as the
 * standard's {@code Problem} requires. RFC 9457, which the rest of the service uses, allows
 * relative ones.
 */
@ApplicationScoped
class OpenEducationProblems implements ProblemPostProcessor {

  private static final String ROOT = "/oeapi/";

  private final String address;

  @Inject
  OpenEducationProblems(@ConfigProperty(name = "koppi.public-address") String address) {
    this.address = address;
  }

  /** Runs after the processors that set the type and the instance. */
  @Override
  public int priority() {
    return 0;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var instance = problem.getInstance();
    if (instance == null || !instance.getPath().startsWith(ROOT)) {
      return problem;
    }
    var whole = HttpProblem.builder(problem).withInstance(whole(instance));
    return problem.getType() == null
        ? whole.build()
        : whole.withType(whole(problem.getType())).build();
  }

  private URI whole(URI relative) {
    return relative.isAbsolute() ? relative : URI.create(address + relative);
  }
}
