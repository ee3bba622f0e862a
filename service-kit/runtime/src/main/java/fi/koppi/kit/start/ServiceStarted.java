package fi.koppi.kit.start;

/** Everything that the service needs before it works is there. It is fired once. */
public record ServiceStarted() {}
