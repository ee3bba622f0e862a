package fi.koppi.referralservice.client.team;

import java.time.LocalDate;

/**
 * The part of a portfolio that one call handed over.
 *
 * @param clients the number of clients that have the other coach now
 * @param complete whether no client of the former coach is left
 */
public record HandedPortfolio(
    PortfolioHandover handover, LocalDate firstDay, int clients, boolean complete) {}
