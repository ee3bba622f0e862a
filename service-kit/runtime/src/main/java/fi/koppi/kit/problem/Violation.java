package fi.koppi.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place in a request that is wrong.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code query:limit} for a parameter
 * @param code stable word for programs, such as {@code not-blank}
 * @param detail what to do about it, for people; never the value itself
 */
public record Violation(
    @Schema(examples = "/title/fi") String pointer,
    @Schema(examples = "not-blank") String code,
    @Schema(examples = "must not be blank") String detail) {}
