package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.municipality.Municipalities;
import fi.koppi.catalogservice.municipality.Municipality;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a provider may say of itself: places that there are, a future, and a tree above it. */
@ApplicationScoped
class ProviderRules {

  private final Providers providers;
  private final Municipalities municipalities;

  @Inject
  ProviderRules(Providers providers, Municipalities municipalities) {
    this.providers = providers;
    this.municipalities = municipalities;
  }

  /** Tells everything that is wrong; who changes providers takes turns before. */
  void check(ProviderId id, ProviderProfile profile, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    checkServed(profile.serves(), today, violations);
    if (profile.validity().isOver(today)) {
      violations.add(
          new Violation("/validTo", "over", "must not be over: close the provider instead"));
    }
    checkParent(id, profile.parent(), violations);
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  private void checkServed(
      List<MunicipalityCode> served, LocalDate today, List<Violation> violations) {
    // As with ESCO: what has not been given yet cannot be held to.
    if (served.isEmpty() || municipalities.list(null, 1).isEmpty()) {
      return;
    }
    for (int n = 0; n < served.size(); n++) {
      var found = municipalities.find(served.get(n));
      var at = "/municipalitiesServed/" + n;
      if (found.isEmpty()) {
        violations.add(new Violation(at, "unknown", "is none of those at /v1/municipalities"));
      } else if (found.filter(it -> hasEnded(it, today)).isPresent()) {
        violations.add(new Violation(at, "ended", "has ended: name its successor"));
      }
    }
  }

  private static boolean hasEnded(Municipality municipality, LocalDate today) {
    var last = municipality.validTo();
    return last != null && last.isBefore(today);
  }

  private void checkParent(ProviderId id, @Nullable ProviderId parent, List<Violation> violations) {
    if (parent == null) {
      return;
    }
    var above = providers.find(parent);
    if (above.isEmpty()) {
      violations.add(new Violation("/parentId", "unknown", "is no provider"));
    } else if (!above.get().isActive()) {
      violations.add(new Violation("/parentId", "inactive", "is a provider that is closed"));
    }
    if (isAbove(id, parent)) {
      violations.add(new Violation("/parentId", "cycle", "is the provider itself or below it"));
    }
  }

  private boolean isAbove(ProviderId id, ProviderId start) {
    Optional<ProviderId> step = Optional.of(start);
    while (step.isPresent() && !step.get().equals(id)) {
      step = providers.find(step.get()).map(Provider::details).map(it -> it.profile().parent());
    }
    return step.isPresent();
  }
}
