package fi.koppi.kit.start;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** A check that the service has started its work; while it is down, it says what is waited for. */
@Startup
@Readiness
@ApplicationScoped
class StartCheck implements AsyncHealthCheck {

  private final StartUp startUp;

  StartCheck(StartUp startUp) {
    this.startUp = startUp;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    var response = HealthCheckResponse.named("start").status(startUp.isStarted());
    if (!startUp.isStarted()) {
      response.withData("waitingFor", startUp.waitingFor());
    }
    return Uni.createFrom().item(response.build());
  }
}
