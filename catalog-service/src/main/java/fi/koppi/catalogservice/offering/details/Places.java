package fi.koppi.catalogservice.offering.details;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.List;

/**
 * The number of people who can take part.
 *
 * @param fastLane the number of places, out of all, that are reserved for clients on the fast lane
 */
public record Places(int all, int fastLane) {

  public Places {
    if (fastLane > all) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "The fast lane's places are some of all places.",
          List.of(new Violation("/fastLanePlaces", "max", "must not be more than places")));
    }
  }
}
