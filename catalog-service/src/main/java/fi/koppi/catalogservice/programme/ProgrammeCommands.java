package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.catalogservice.provider.Providers;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** The use cases that change programmes. */
@ApplicationScoped
public class ProgrammeCommands {

  private final Programmes programmes;
  private final Providers providers;
  private final TaxonomyQueries taxonomy;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ProgrammeCommands(
      Programmes programmes,
      Providers providers,
      TaxonomyQueries taxonomy,
      Ids ids,
      InstantSource time) {
    this.programmes = programmes;
    this.providers = providers;
    this.taxonomy = taxonomy;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Programme add(ProviderId provider, ProgrammeDetails details, Actor by) {
    if (!CatalogEditors.include(by, provider)) {
      throw new Refused(CommonProblem.NOT_FOUND, "No provider that you may edit has this id.");
    }
    requireActive(provider);
    requireKnown(details.skills());
    var id = new ProgrammeId(ids.next());
    var programme = Programme.add(id, provider, details, time.instant());
    programmes.add(programme);
    programmes.flush();
    return programme;
  }

  @Transactional
  public Programme retire(ProgrammeId id, long expectedVersion, Actor by) {
    var programme =
        programmes
            .lock(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(ProgrammeQueries::unknown);
    IfMatch.check(expectedVersion, programme.version());
    programme.retire(time.instant());
    programmes.flush();
    return programme;
  }

  private void requireKnown(List<EscoUri> skills) {
    var unknown = taxonomy.unknownSkills(skills);
    if (!unknown.isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_SKILL_UNKNOWN,
          "Search for the skills at /v1/esco/search and name those that it finds.",
          IntStream.range(0, skills.size())
              .filter(n -> unknown.contains(skills.get(n)))
              .mapToObj(n -> new Violation("/skills/" + n, "unknown", "Name another skill"))
              .toList());
    }
  }

  private void requireActive(ProviderId provider) {
    if (providers.find(provider).filter(Provider::isActive).isEmpty()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_PROVIDER_UNKNOWN, "Register the provider first.");
    }
  }
}
