package fi.koppi.catalogservice.taxonomy;

import fi.koppi.catalogservice.taxonomy.edition.Classification;
import fi.koppi.catalogservice.taxonomy.edition.ConceptChanges;
import fi.koppi.catalogservice.taxonomy.edition.OccupationSkill;
import fi.koppi.catalogservice.taxonomy.edition.Replacement;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads a classification as it was published. Loading the same edition again changes nothing and
 * publishes nothing. Concepts that a new edition no longer has are retired, not deleted.
 */
@ApplicationScoped
public class TaxonomyCommands {

  private static final int MOST_VIOLATIONS = 100;

  private final Classification classification;
  private final Announcer<TaxonomyEvent> announcer;
  private final InstantSource time;

  @Inject
  TaxonomyCommands(
      Classification classification, Announcer<TaxonomyEvent> announcer, InstantSource time) {
    this.classification = classification;
    this.announcer = announcer;
    this.time = time;
  }

  @Transactional
  public Replacement replaceSkills(List<Concept> skills) {
    return replace(EnumSet.of(EscoUri.Kind.SKILL), skills);
  }

  /** Replaces occupations and their groups, which are published together. */
  @Transactional
  public Replacement replaceOccupations(List<Concept> occupations) {
    return replace(EnumSet.of(EscoUri.Kind.OCCUPATION, EscoUri.Kind.ISCO), occupations);
  }

  @Transactional
  public Replacement replaceRelations(List<OccupationSkill> relations) {
    refuseEmpty(relations);
    List<Violation> violations = new ArrayList<>();
    for (int row = 0; row < relations.size(); row++) {
      var relation = relations.get(row);
      violations.addAll(
          ofAnotherKind("/" + row + "/occupation", relation.occupation().isOccupation()));
      violations.addAll(ofAnotherKind("/" + row + "/skill", relation.skill().isSkill()));
    }
    refuse(violations);
    return classification.replaceRelations(relations);
  }

  private Replacement replace(Set<EscoUri.Kind> kinds, List<Concept> given) {
    refuseEmpty(given);
    List<Violation> violations = new ArrayList<>();
    Set<EscoUri> seen = new HashSet<>();
    for (int row = 0; row < given.size(); row++) {
      var uri = given.get(row).uri();
      violations.addAll(ofAnotherKind("/" + row + "/uri", kinds.contains(uri.kind())));
      if (!seen.add(uri)) {
        violations.add(new Violation("/" + row + "/uri", "repeated", "Give each concept once"));
      }
    }
    refuse(violations);
    Instant at = time.instant();
    ConceptChanges changes = classification.replace(kinds, given, at);
    announcer.announce(new TaxonomyEvent.ConceptsReplaced(given, changes, at));
    return changes.counts();
  }

  private static List<Violation> ofAnotherKind(String pointer, boolean isOfTheRightKind) {
    return isOfTheRightKind
        ? List.of()
        : List.of(new Violation(pointer, "wrong-kind", "Leave out concepts of other kinds"));
  }

  private static void refuseEmpty(Collection<?> given) {
    if (given.isEmpty()) {
      throw new Refused(TaxonomyProblem.TAXONOMY_EMPTY, "Send the whole classification.");
    }
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Refused(
          TaxonomyProblem.TAXONOMY_ENTRY_INVALID,
          "%d entries are invalid; nothing was changed. Correct them and send all again."
              .formatted(violations.size()),
          violations.stream().limit(MOST_VIOLATIONS).toList());
    }
  }
}
