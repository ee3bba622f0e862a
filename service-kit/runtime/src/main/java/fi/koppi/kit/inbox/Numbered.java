package fi.koppi.kit.inbox;

/** A row of a list together with the number that its order and its page's cursor go by. */
public record Numbered<T>(long number, T row) {}
