package fi.koppi.referralservice.unmetneed;

/**
 * An unmet need in a list.
 *
 * @param showsPlace whether the list may show the offering that closed the gap
 */
public record ListedUnmetNeed(UnmetNeed need, boolean showsPlace) {}
