package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a skill is called, for those who announce it by its code only. */
@ApplicationScoped
public class SkillNames {

  private final TaxonomyQueries taxonomy;

  @Inject
  SkillNames(TaxonomyQueries taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Its label, in all languages that it has one in; its code where the classification lacks it. */
  public LocalizedText of(EscoUri skill) {
    return taxonomy.find(skill).map(Concept::label).orElseGet(() -> code(skill.path()));
  }

  /** A code is the same in every language. */
  private static LocalizedText code(String code) {
    return new LocalizedText(code, code, code);
  }
}
