package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.problem.ProblemType;

/** What can be refused about the classification. */
public enum TaxonomyProblem implements ProblemType {
  TAXONOMY_EMPTY("A classification without a single entry would retire all there is", 409),
  TAXONOMY_ENTRY_INVALID("The classification holds entries that cannot be taken", 400);

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
