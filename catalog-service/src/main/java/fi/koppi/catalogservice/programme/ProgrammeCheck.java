package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what the rules for programmes look at, and applies them. */
@ApplicationScoped
class ProgrammeCheck {

  private final Programmes programmes;
  private final ProviderQueries providers;
  private final TaxonomyQueries taxonomy;

  @Inject
  ProgrammeCheck(Programmes programmes, ProviderQueries providers, TaxonomyQueries taxonomy) {
    this.programmes = programmes;
    this.providers = providers;
    this.taxonomy = taxonomy;
  }

  /** Refuses a provider that is closed, and keeps it from closing until the transaction ends. */
  void requireActive(ProviderId provider) {
    // Locked, so that closing the provider finds the programme and retires it as well.
    if (providers.lockToRead(provider).filter(Provider::isActive).isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_PROVIDER_UNKNOWN, "Register the provider first.");
    }
  }

  /** Refuses with everything that the programme must not name, concepts before qualifications. */
  void check(ProgrammeDetails details) {
    var naming = naming(details);
    refuse(
        ProgrammeRule.ofConcepts(),
        naming,
        ProgrammeProblem.PROGRAMME_SKILL_UNKNOWN,
        "Search for the concepts at /v1/esco/search and name those that it finds.");
    refuse(
        ProgrammeRule.ofQualifications(),
        naming,
        ProgrammeProblem.PROGRAMME_QUALIFICATION_UNKNOWN,
        "Name active programmes of the kind QUALIFICATION.");
  }

  private static void refuse(
      Collection<ProgrammeRule> rules, Naming naming, ProblemType problem, String detail) {
    var violations = rules.stream().flatMap(rule -> rule.violations(naming).stream()).toList();
    if (!violations.isEmpty()) {
      throw new Refused(problem, detail, violations);
    }
  }

  private Naming naming(ProgrammeDetails details) {
    var profile = details.profile();
    return new Naming(
        details,
        taxonomy.unknownSkills(
            Stream.concat(details.skills().stream(), profile.entry().skills().stream()).toList()),
        taxonomy.unknownOccupations(profile.leadsTo()),
        qualifications(profile));
  }

  private Set<ProgrammeId> qualifications(ProgrammeProfile profile) {
    return profile.partOf().stream()
        .map(ProgrammeId::new)
        .filter(this::isQualification)
        .collect(Collectors.toSet());
  }

  private boolean isQualification(ProgrammeId id) {
    return programmes
        .find(id)
        .filter(Programme::isActive)
        .filter(found -> found.details().kind() == ProgrammeKind.QUALIFICATION)
        .isPresent();
  }
}
