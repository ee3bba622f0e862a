package fi.koppi.referralservice.clockrule;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts that decide whether a series of revisions may replace the present one.
 *
 * @param before the revisions so far; none for a new rule
 * @param after the revisions that are to hold
 * @param general whether the rule holds wherever there is no other, so that it never ends
 * @param today the day in Finland
 */
record Series(List<Revision> before, List<Revision> after, boolean general, LocalDate today) {}
