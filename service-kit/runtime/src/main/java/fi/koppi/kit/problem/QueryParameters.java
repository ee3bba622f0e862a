package fi.koppi.kit.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.koppi.kit.json.BoundedTimes;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters as the same values that bodies hold, and refuses a wrong one by its name.
 * The REST layer by itself would answer 404, as if the address were wrong.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

  private static final ObjectMapper VALUES =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), BoundedTimes.module())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type == String.class) {
      return null;
    }
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(QueryParam.class::cast)
        .findFirst()
        .map(parameter -> new Converter<>(type, parameter.value()))
        .orElse(null);
  }

  private record Converter<T>(Class<T> type, String name) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text != null && text.isBlank()) {
        throw new Refused(
            CommonProblem.VALIDATION_FAILED,
            List.of(
                new Violation(
                    "query:" + name,
                    "invalid-value",
                    "must not be blank: give a value or leave it out")));
      }
      try {
        return VALUES.convertValue(text, type);
      } catch (IllegalArgumentException e) {
        throw new Refused(CommonProblem.VALIDATION_FAILED, List.of(violation(e)));
      }
    }

    private Violation violation(IllegalArgumentException exception) {
      var pointer = "query:" + name;
      return exception.getCause() instanceof JsonMappingException mapping
          ? JsonProblems.violation(mapping, pointer)
          : new Violation(pointer, "invalid-value", "cannot be read");
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
