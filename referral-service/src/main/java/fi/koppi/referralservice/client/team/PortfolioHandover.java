package fi.koppi.referralservice.client.team;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.client.ClientProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that all clients of one coach get another.
 *
 * @param firstDay the first day of the other coach; null for today
 */
public record PortfolioHandover(PersonId from, PersonId to, @Nullable LocalDate firstDay) {

  /** The number of clients that one call hands over at most. */
  public static final int AT_ONCE = 500;

  public PortfolioHandover {
    if (from.equals(to)) {
      throw new Refused(
          ClientProblem.PORTFOLIO_HANDOVER,
          "Name another coach to whom the clients go.",
          List.of(new Violation("/to", "same", "is another person than from")));
    }
  }
}
