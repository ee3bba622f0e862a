package fi.koppi.referralservice.unmetneed;

import java.time.LocalDate;

/**
 * What is told of a skill.
 *
 * @param version grows with every change, across withdrawals too
 * @param since the first day from which it has been told without a break
 */
public record Telling(Figures figures, long version, LocalDate since, LocalDate asOf) {}
