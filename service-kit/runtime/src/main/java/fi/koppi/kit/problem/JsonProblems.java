package fi.koppi.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains why a JSON body could not be read, with a pointer to the place. */
final class JsonProblems {

  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

  private JsonProblems() {}

  static HttpProblem of(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problems.of(
          CommonProblem.MALFORMED_REQUEST,
          "The body does not have the form that the OpenAPI document asks for.",
          List.of(violation(mapping)));
    }
    return Problems.of(CommonProblem.MALFORMED_REQUEST, whole(exception));
  }

  private static String whole(JsonProcessingException exception) {
    var at = exception.getLocation();
    return exception instanceof JsonMappingException || at == null
        ? "The body has to be one JSON object, as the OpenAPI document shows it."
        : "The body is not well-formed JSON or names a field twice; look at line %d, column %d."
            .formatted(at.getLineNr(), at.getColumnNr());
  }

  private static Violation violation(JsonMappingException exception) {
    return violation(exception, pointer(exception));
  }

  /** Explains what is wrong with the value at a place, which the exception itself need not know. */
  static Violation violation(JsonMappingException exception, String pointer) {
    return switch (exception) {
      case UnrecognizedPropertyException unknown ->
          new Violation(pointer, "unknown-field", "is not a field of this request: remove it");
      case ValueInstantiationException invalid ->
          new Violation(pointer, "invalid-value", rule(invalid));
      case InvalidNullException none ->
          new Violation(pointer, "null-value", "must not be null: leave it out or give a value");
      case InvalidFormatException format ->
          new Violation(pointer, "wrong-type", expectation(format.getTargetType()));
      case MismatchedInputException mismatch ->
          new Violation(pointer, "wrong-type", expectation(mismatch.getTargetType()));
      case JsonMappingException number when number.getCause() instanceof InputCoercionException ->
          new Violation(pointer, "out-of-range", "is too large or too small a number");
      default -> new Violation(pointer, "invalid-value", "cannot be read");
    };
  }

  /**
   * Returns the rule that a value type names in its exception: what a valid value looks like, and
   * never what was sent.
   */
  private static String rule(ValueInstantiationException invalid) {
    return invalid.getCause() instanceof IllegalArgumentException rule && rule.getMessage() != null
        ? rule.getMessage()
        : "is not a valid value";
  }

  private static String expectation(@Nullable Class<?> target) {
    if (target != null && target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "must be one of ", ""));
    }
    return switch (target == null ? "" : target.getSimpleName()) {
      case "UUID" -> "must be a UUID";
      case "Instant", "OffsetDateTime" -> "must be an RFC 3339 date and time with offset";
      case "LocalDate" -> "must be a date such as 2027-01-31";
      case "int", "Integer", "long", "Long", "short" -> "must be a whole number";
      case "boolean", "Boolean" -> "must be true or false";
      case "String" -> "must be a string";
      default -> "has the wrong type";
    };
  }

  private static String pointer(JsonMappingException exception) {
    return exception.getPath().stream().map(step -> "/" + step(step)).collect(Collectors.joining());
  }

  /**
   * Returns a step of the path. The name of an unknown field comes from the caller, so that
   * anything which doesn't look like a name is neither repeated nor logged.
   */
  private static String step(JsonMappingException.Reference reference) {
    var name = reference.getFieldName();
    if (name == null) {
      return String.valueOf(reference.getIndex());
    }
    return FIELD_NAME.matcher(name).matches() ? name : "*";
  }
}
