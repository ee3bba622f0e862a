package fi.koppi.systemtests.actor.call;

import java.time.Duration;

/** A REST call that was answered. */
public record Call(
    String caller, String service, String method, String path, int status, Duration took) {}
