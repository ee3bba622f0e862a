package fi.koppi.kit.figures;

import java.time.LocalDate;

/**
 * The figures of one key on the day on which they changed.
 *
 * @param version grows with every change, across tombstones too
 * @param since the first day of those on which the key has had figures without a break
 * @param day the day on which they were counted; they are not published again while they stay equal
 */
public record PublishedFigures<F>(
    String key, long version, F figures, LocalDate since, LocalDate day) {}
