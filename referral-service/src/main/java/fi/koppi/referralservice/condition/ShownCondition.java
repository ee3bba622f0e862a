package fi.koppi.referralservice.condition;

import org.jspecify.annotations.Nullable;

/**
 * A condition as both sides of its referral see it.
 *
 * @param text null where it has none, or the client was erased
 */
public record ShownCondition(Condition condition, @Nullable String text) {}
