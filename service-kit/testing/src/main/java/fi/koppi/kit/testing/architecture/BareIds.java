package fi.koppi.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The condition that a method neither takes nor returns a bare {@code UUID}, and so neither does a
 * component of a record. A service lists its exceptions, each with its reason, as lines such as
 * {@code ListedNeed.id: the projection needs the type of the column} of the test resource {@code
 * architecture/bare-ids.txt}. An exception that is no longer one has to leave the list.
 */
final class BareIds extends ArchCondition<JavaMethod> {

  private static final String LIST = "/architecture/bare-ids.txt";

  private final Map<String, String> exceptions;
  private final Set<String> met = new TreeSet<>();

  /** Creates the condition with the exceptions that the service lists. */
  BareIds() {
    this(listed());
  }

  /**
   * Creates the condition.
   *
   * @param exceptions the reasons by class and method
   */
  BareIds(Map<String, String> exceptions) {
    super("give ids their types");
    this.exceptions = exceptions;
  }

  @Override
  public void init(Collection<JavaMethod> methods) {
    met.clear();
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    if (!hasBareId(method)) {
      return;
    }
    var name = method.getOwner().getSimpleName() + "." + method.getName();
    met.add(name);
    events.add(
        new SimpleConditionEvent(
            method,
            exceptions.containsKey(name),
            method.getFullName() + " has a bare UUID: give the id a type, or list " + name));
  }

  @Override
  public void finish(ConditionEvents events) {
    exceptions.forEach((name, reason) ->
        events.add(
            new SimpleConditionEvent(
                name,
                met.contains(name) && !reason.isBlank(),
                "Exception %s has no reason, or is none any more".formatted(name))));
  }

  private static boolean hasBareId(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .anyMatch(type -> type.isEquivalentTo(UUID.class));
  }

  private static Map<String, String> listed() {
    try (var list = BareIds.class.getResourceAsStream(LIST)) {
      return list == null
          ? Map.of()
          : exceptions(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> exceptions(String list) {
    Map<String, String> reasons = new LinkedHashMap<>();
    list.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(":", 2))
        .forEach(parts -> reasons.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()));
    return reasons;
  }
}
