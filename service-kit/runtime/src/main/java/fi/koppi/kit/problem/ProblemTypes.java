package fi.koppi.kit.problem;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.inject.Vetoed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All problem types that the service can answer with, by their URI. */
@Vetoed
class ProblemTypes {

  private final Map<String, ProblemType> byUri;

  ProblemTypes(Map<String, ProblemType> byUri) {
    this.byUri = byUri;
  }

  /** Makes the proxy that stands for the bean. */
  ProblemTypes() {
    this(Map.of());
  }

  static ProblemTypes ofEnums(String... names) {
    return new ProblemTypes(
        Arrays.stream(names)
            .flatMap(ProblemTypes::constants)
            .collect(
                toMap(
                    type -> type.uri().toString(),
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException(one.uri() + " has two meanings");
                    },
                    TreeMap::new)));
  }

  List<ProblemType> all() {
    return List.copyOf(byUri.values());
  }

  Optional<ProblemType> find(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  private static Stream<ProblemType> constants(String name) {
    try {
      var constants =
          Thread.currentThread().getContextClassLoader().loadClass(name).getEnumConstants();
      return Arrays.stream(constants).map(ProblemType.class::cast);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was there when the service was built", e);
    }
  }
}
