package fi.koppi.kit.start;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Serves no call before the service has started its work. */
class StartFilter {

  private final StartUp startUp;

  StartFilter(StartUp startUp) {
    this.startUp = startUp;
  }

  @ServerRequestFilter(preMatching = true)
  public void check() {
    if (!startUp.isStarted()) {
      throw new Refused(
          CommonProblem.UNAVAILABLE, "The service is starting: repeat the call in a moment.");
    }
  }
}
