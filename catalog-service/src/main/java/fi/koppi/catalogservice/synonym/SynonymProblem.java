package fi.koppi.catalogservice.synonym;

import fi.koppi.kit.problem.ProblemType;

/** The problems of synonyms. */
public enum SynonymProblem implements ProblemType {
  SYNONYM_GROUP_EMPTY("A group of synonyms has no words", 400);

  private final String title;
  private final int status;

  SynonymProblem(String title, int status) {
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
