package fi.koppi.catalogservice.taxonomy;

import fi.koppi.catalogservice.taxonomy.search.ConceptIndex;
import fi.koppi.catalogservice.taxonomy.search.ConceptSearch;
import fi.koppi.catalogservice.taxonomy.search.ScoredConcept;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the classification. */
@ApplicationScoped
public class TaxonomyQueries {

  private final Concepts concepts;
  private final ConceptIndex index;

  @Inject
  TaxonomyQueries(Concepts concepts, ConceptIndex index) {
    this.concepts = concepts;
    this.index = index;
  }

  public Optional<Concept> find(EscoUri uri) {
    return concepts.find(uri);
  }

  public Concept get(EscoUri uri) {
    return concepts.find(uri).orElseThrow(TaxonomyQueries::unknown);
  }

  @Transactional
  public Page<ScoredConcept> search(ConceptSearch search, @Nullable String cursor, int limit) {
    var rows = index.search(search, Cursor.parse(cursor, 2), limit + 1);
    return Page.of(rows, limit, hit -> Cursor.of(hit.rank(), code(hit.concept())));
  }

  public List<Concept> suggest(ConceptSearch search, int limit) {
    return index.suggest(search, limit);
  }

  public Page<Concept> narrower(EscoUri uri, @Nullable String cursor, int limit) {
    var rows = concepts.narrower(get(uri).uri(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, concept -> Cursor.of(code(concept)));
  }

  public Page<SkillOfOccupation> skillsOf(EscoUri occupation, @Nullable String cursor, int limit) {
    var rows = concepts.skillsOf(get(occupation).uri(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, skill -> Cursor.of(code(skill.skill())));
  }

  /**
   * Returns the skills that are not in the current classification. As long as no classification has
   * been loaded, none counts as unknown.
   */
  public Set<EscoUri> unknownSkills(Collection<EscoUri> skills) {
    return unknown(skills, EscoUri.Kind.SKILL);
  }

  /**
   * Returns the occupations and groups of occupations that are not in the current classification.
   * As long as none has been loaded, none counts as unknown.
   */
  public Set<EscoUri> unknownOccupations(Collection<EscoUri> occupations) {
    return unknown(occupations, EscoUri.Kind.OCCUPATION);
  }

  private Set<EscoUri> unknown(Collection<EscoUri> uris, EscoUri.Kind kind) {
    if (uris.isEmpty() || !concepts.hasAny(kind)) {
      return Set.of();
    }
    var known = concepts.known(uris);
    return uris.stream().filter(uri -> !known.contains(uri)).collect(Collectors.toSet());
  }

  /**
   * Returns the end of the URI, because the colons of a whole URI would separate the values of a
   * cursor.
   */
  private static String code(Concept concept) {
    return concept.uri().path();
  }

  private static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "The classification has never had this concept.");
  }
}
