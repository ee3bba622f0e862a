package fi.koppi.catalogservice.openeducation.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problems of the Open Education API name their type and what they are about by whole addresses, as
 * its {@code Problem} asks; RFC 9457, by which the rest of the service goes, lets them be relative.
 */
@ApplicationScoped
class OpenEducationProblems implements ProblemPostProcessor {

  private static final String ROOT = "/oeapi/";

  private final String address;

  @Inject
  OpenEducationProblems(@ConfigProperty(name = "koppi.public-address") String address) {
    this.address = address;
  }

  /** After whoever gives the type and the instance. */
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
