package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rule that the details of a provider have to meet, at registration and after each change. */
enum ProviderRule {
  MUNICIPALITY_IS_KNOWN,
  SERVES_PRESENT_MUNICIPALITIES,
  LAST_DAY_IS_NOT_OVER,
  PARENT_IS_ACTIVE,
  PARENT_IS_NOT_BELOW;

  List<Violation> violations(Registration registration) {
    return switch (this) {
      case MUNICIPALITY_IS_KNOWN ->
          registration.municipalityKnown()
              ? List.of()
              : List.of(new Violation("/municipality", "unknown", MunicipalityQueries.UNKNOWN));
      case SERVES_PRESENT_MUNICIPALITIES -> servesPresentMunicipalities(registration);
      case LAST_DAY_IS_NOT_OVER -> lastDayIsNotOver(registration);
      case PARENT_IS_ACTIVE -> parentIsActive(registration);
      case PARENT_IS_NOT_BELOW -> parentIsNotBelow(registration);
    };
  }

  static List<Violation> allViolations(Registration registration) {
    return Arrays.stream(values()).flatMap(rule -> rule.violations(registration).stream()).toList();
  }

  private static List<Violation> servesPresentMunicipalities(Registration registration) {
    List<Violation> violations = new ArrayList<>();
    var served = registration.served();
    for (int n = 0; n < served.size(); n++) {
      var pointer = "/municipalitiesServed/" + n;
      switch (served.get(n)) {
        case UNKNOWN ->
            violations.add(new Violation(pointer, "unknown", MunicipalityQueries.UNKNOWN));
        case ENDED ->
            violations.add(new Violation(pointer, "ended", "has ended: name its successor"));
        case PRESENT -> {
          // Nothing is wrong with it.
        }
      }
    }
    return violations;
  }

  private static List<Violation> lastDayIsNotOver(Registration registration) {
    return registration.profile().validity().isOver(registration.today())
        ? List.of(new Violation("/validTo", "over", "must not be over: close the provider instead"))
        : List.of();
  }

  private static List<Violation> parentIsActive(Registration registration) {
    if (registration.profile().parent() == null) {
      return List.of();
    }
    var parents = registration.ancestors();
    if (parents.isEmpty()) {
      return List.of(new Violation("/parentId", "unknown", "is no provider"));
    }
    return parents.getFirst().isActive()
        ? List.of()
        : List.of(new Violation("/parentId", "inactive", "is a provider that is closed"));
  }

  private static List<Violation> parentIsNotBelow(Registration registration) {
    return registration.id().equals(registration.profile().parent())
            || registration.ancestors().stream()
                .anyMatch(ancestor -> ancestor.id().equals(registration.id()))
        ? List.of(new Violation("/parentId", "cycle", "is the provider itself or below it"))
        : List.of();
  }
}
