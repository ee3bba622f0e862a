package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.problem.ProblemType;

/** The problems of the classification. */
public enum TaxonomyProblem implements ProblemType {
  TAXONOMY_EMPTY("An empty classification would retire every concept", 409),
  TAXONOMY_ENTRY_INVALID("The classification has invalid entries", 400);

  private final String title;
  private final int status;

  TaxonomyProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
