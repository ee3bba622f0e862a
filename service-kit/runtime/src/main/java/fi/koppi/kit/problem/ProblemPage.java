package fi.koppi.kit.problem;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * A page that a person gets instead of a problem document.
 *
 * @param html renders it for the status of the answer
 * @param headers of the answer beside those that every refusal has
 */
public record ProblemPage(IntFunction<String> html, Map<String, String> headers) {}
