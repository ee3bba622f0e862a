package fi.koppi.catalogservice.offering;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on offerings are refused. */
public enum OfferingProblem implements ProblemType {
  OFFERING_STATUS("The offering's status does not allow this", 409),
  OFFERING_PROGRAMME_INACTIVE("The offering's programme or its provider is not active", 409),
  OFFERING_NOT_PUBLISHABLE("The offering is not fit to be published", 409),
  OFFERING_PLACES_TAKEN("More of the offering's places are taken than it would have", 409);

  private final String title;
  private final int status;

  OfferingProblem(String title, int status) {
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
