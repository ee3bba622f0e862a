package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.client.team.HandedPortfolio;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of a portfolio that a call handed over. */
@Schema(
    examples =
        """
        {"from": "coach-117", "to": "coach-118", "firstDay": "2027-02-01", "clients": 84,
         "complete": true}\
        """)
record HandedPortfolioView(
    PersonId from, PersonId to, LocalDate firstDay, int clients, boolean complete) {

  static HandedPortfolioView of(HandedPortfolio handed) {
    return new HandedPortfolioView(
        handed.handover().from(),
        handed.handover().to(),
        handed.firstDay(),
        handed.clients(),
        handed.complete());
  }
}
