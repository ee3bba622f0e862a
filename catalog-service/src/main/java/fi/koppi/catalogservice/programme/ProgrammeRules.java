package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a programme may name: providers, concepts and qualifications that there are. */
@ApplicationScoped
class ProgrammeRules {

  private final Programmes programmes;
  private final ProviderQueries providers;
  private final TaxonomyQueries taxonomy;

  @Inject
  ProgrammeRules(Programmes programmes, ProviderQueries providers, TaxonomyQueries taxonomy) {
    this.programmes = programmes;
    this.providers = providers;
    this.taxonomy = taxonomy;
  }

  void requireActive(ProviderId provider) {
    if (providers.find(provider).filter(Provider::isActive).isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_PROVIDER_UNKNOWN, "Register the provider first.");
    }
  }

  /** Tells everything that the programme may not name, not only the first thing. */
  void check(ProgrammeDetails details) {
    requireKnown(details);
    requireQualifications(details);
  }

  private void requireKnown(ProgrammeDetails details) {
    var profile = details.profile();
    var prior = profile.entry().skills();
    var violations =
        Stream.of(
                unknown("/skills", details.skills(), taxonomy.unknownSkills(details.skills())),
                unknown("/profile/entry/skills", prior, taxonomy.unknownSkills(prior)),
                wrong("/profile/entry/skills", prior, "kind", EscoUri::isSkill, "Name a skill"),
                unknown(
                    "/profile/leadsTo",
                    profile.leadsTo(),
                    taxonomy.unknownOccupations(profile.leadsTo())),
                wrong(
                    "/profile/leadsTo",
                    profile.leadsTo(),
                    "kind",
                    uri -> !uri.isSkill(),
                    "Name an occupation or a group of them"))
            .flatMap(List::stream)
            .toList();
    if (!violations.isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_SKILL_UNKNOWN,
          "Search for the concepts at /v1/esco/search and name those that it finds.",
          violations);
    }
  }

  private static List<Violation> unknown(String list, List<EscoUri> uris, Set<EscoUri> unknown) {
    return wrong(list, uris, "unknown", uri -> !unknown.contains(uri), "Name another one");
  }

  private static List<Violation> wrong(
      String list, List<EscoUri> uris, String code, Predicate<EscoUri> right, String detail) {
    return IntStream.range(0, uris.size())
        .filter(n -> !right.test(uris.get(n)))
        .mapToObj(n -> new Violation(list + "/" + n, code, detail))
        .toList();
  }

  private void requireQualifications(ProgrammeDetails details) {
    var partOf = details.profile().partOf();
    List<Violation> violations = new ArrayList<>();
    if (!partOf.isEmpty() && details.kind() != ProgrammeKind.QUALIFICATION_UNIT) {
      violations.add(
          new Violation("/profile/partOf", "kind", "only a unit is a part of qualifications"));
    }
    for (int n = 0; n < partOf.size(); n++) {
      if (!isQualification(new ProgrammeId(partOf.get(n)))) {
        violations.add(
            new Violation("/profile/partOf/" + n, "unknown", "is no active qualification"));
      }
    }
    if (!violations.isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_QUALIFICATION_UNKNOWN,
          "Name active programmes of the kind QUALIFICATION.",
          violations);
    }
  }

  private boolean isQualification(ProgrammeId id) {
    return programmes
        .find(id)
        .filter(Programme::isActive)
        .filter(found -> found.details().kind() == ProgrammeKind.QUALIFICATION)
        .isPresent();
  }
}
