package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.municipality.Municipality;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.catalogservice.provider.Registration.Served;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules for providers look at, and applies them. */
@ApplicationScoped
class ProviderCheck {

  private final Providers providers;
  private final MunicipalityQueries municipalities;

  @Inject
  ProviderCheck(Providers providers, MunicipalityQueries municipalities) {
    this.providers = providers;
    this.municipalities = municipalities;
  }

  /**
   * Refuses a provider with all its violations at once. Commands that change providers wait for
   * each other before this.
   */
  void check(ProviderId id, ProviderDetails details, LocalDate today) {
    var profile = details.profile();
    var violations =
        ProviderRule.allViolations(
            new Registration(
                id,
                profile,
                municipalities.isKnown(details.municipality()),
                served(profile, today),
                ancestors(id, profile.parent()),
                today));
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  private List<Served> served(ProviderProfile profile, LocalDate today) {
    // As with ESCO: without a classification there is nothing to compare with.
    if (profile.serves().isEmpty() || !municipalities.hasAny()) {
      return List.of();
    }
    return profile.serves().stream().map(code -> served(code, today)).toList();
  }

  private Served served(MunicipalityCode code, LocalDate today) {
    return municipalities
        .find(code)
        .map(found -> hasEnded(found, today) ? Served.ENDED : Served.PRESENT)
        .orElse(Served.UNKNOWN);
  }

  private static boolean hasEnded(Municipality municipality, LocalDate today) {
    var last = municipality.validTo();
    return last != null && last.isBefore(today);
  }

  private List<Provider> ancestors(ProviderId id, @Nullable ProviderId parent) {
    List<Provider> ancestors = new ArrayList<>();
    var next = Optional.ofNullable(parent).flatMap(providers::find);
    while (next.isPresent()) {
      var ancestor = next.get();
      ancestors.add(ancestor);
      next =
          Optional.of(ancestor)
              .filter(found -> !found.id().equals(id))
              .flatMap(found -> Optional.ofNullable(found.details().profile().parent()))
              .flatMap(providers::find);
    }
    return ancestors;
  }
}
