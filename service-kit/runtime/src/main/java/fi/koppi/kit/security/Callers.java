package fi.koppi.kit.security;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The callers of an operation: the roles that may call it, each with the kinds of organisation that
 * it counts for. Without any role, every token may.
 */
public record Callers(Map<String, Set<OrganisationType>> roles) {

  /**
   * Puts together the roles that an operation names and the kinds of organisation that it is for.
   *
   * @param organisations empty where the operation names none
   * @throws IllegalStateException when no role counts in any of them: nobody could call it
   */
  public static Callers of(List<String> roles, List<OrganisationType> organisations) {
    Map<String, Set<OrganisationType>> allowed = new TreeMap<>();
    for (String role : roles) {
      var types = EnumSet.copyOf(Roles.organisations(role));
      if (!organisations.isEmpty()) {
        types.retainAll(organisations);
      }
      if (!types.isEmpty()) {
        allowed.put(role, types);
      }
    }
    if (allowed.isEmpty() && !roles.isEmpty()) {
      throw new IllegalStateException("%s are no roles of %s".formatted(roles, organisations));
    }
    return new Callers(allowed);
  }

  /** Reads who may call a method of a resource from its annotations, or those of its class. */
  public static Callers of(Method method) {
    var own = method.getAnnotation(RolesAllowed.class);
    var roles = own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    var narrowed = method.getAnnotation(CallersOf.class);
    var organisations =
        narrowed == null ? method.getDeclaringClass().getAnnotation(CallersOf.class) : narrowed;
    return of(
        roles == null ? List.of() : List.of(roles.value()),
        organisations == null ? List.of() : List.of(organisations.value()));
  }

  /** Returns the callers in words, to be read after "it needs". */
  public String words() {
    return roles.isEmpty()
        ? "a token with any role, of any kind of organisation"
        : "a token with the role "
            + roles.entrySet().stream()
                .map(it -> "`%s` (%s)".formatted(it.getKey(), kinds(it.getValue())))
                .collect(joining(" or "));
  }

  private static String kinds(Set<OrganisationType> types) {
    return types.size() == OrganisationType.values().length
        ? "any organisation"
        : types.stream().map(OrganisationType::words).collect(joining(", "));
  }
}
