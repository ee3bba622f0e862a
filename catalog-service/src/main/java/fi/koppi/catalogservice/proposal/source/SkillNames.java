package fi.koppi.catalogservice.proposal.source;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The names of skills that senders give by code only. */
@ApplicationScoped
public class SkillNames {

  private final TaxonomyQueries taxonomy;

  @Inject
  SkillNames(TaxonomyQueries taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Returns the label of the skill, or its code if the classification does not have it. */
  public LocalizedText of(EscoUri skill) {
    return taxonomy.find(skill).map(Concept::label).orElseGet(() -> code(skill.path()));
  }

  /** Returns the code as its own name, which is the same in every language. */
  private static LocalizedText code(String code) {
    return new LocalizedText(code, code, code);
  }
}
