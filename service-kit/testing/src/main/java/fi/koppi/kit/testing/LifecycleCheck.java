package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares a lifecycle with its status enum's {@code next()}, in code and in the README's diagram.
 */
public final class LifecycleCheck<S extends Enum<S>> {

  /** A test's way to bring something from the first status to the second. */
  @FunctionalInterface
  public interface Move<S> {
    void attempt(S from, S to) throws Exception;
  }

  private static final boolean REFRESHING = "refresh".equals(System.getProperty("koppi.contracts"));

  private final Class<S> type;
  private final S first;
  private final Function<S, Set<S>> next;

  private LifecycleCheck(S first, Function<S, Set<S>> next) {
    this.type = first.getDeclaringClass();
    this.first = first;
    this.next = next;
  }

  /**
   * Returns the check of the lifecycle that begins with a status, as in {@code
   * LifecycleCheck.of(DRAFT, ReferralStatus::next)}.
   */
  public static <S extends Enum<S>> LifecycleCheck<S> of(S first, Function<S, Set<S>> next) {
    return new LifecycleCheck<>(first, next);
  }

  /**
   * Returns a test for each pair of statuses: the move succeeds if next() has it, and is refused
   * otherwise.
   */
  public Stream<DynamicTest> everyMove(Move<S> move, Class<? extends Throwable> refusal) {
    return statuses().flatMap(from -> statuses().map(to -> oneMove(from, to, move, refusal)));
  }

  private DynamicTest oneMove(S from, S to, Move<S> move, Class<? extends Throwable> refusal) {
    if (next.apply(from).contains(to)) {
      return dynamicTest(
          from + " becomes " + to,
          () -> assertThatCode(() -> move.attempt(from, to)).doesNotThrowAnyException());
    }
    return dynamicTest(
        from + " never becomes " + to,
        () -> assertThatThrownBy(() -> move.attempt(from, to)).isInstanceOf(refusal));
  }

  /** Checks that every status can be reached from the first one. */
  public void everyStatusIsReachable() {
    Set<S> reached = EnumSet.of(first);
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      next.apply(open.remove()).stream().filter(reached::add).forEach(open::add);
    }

    assertThat(reached).containsExactlyElementsOf(EnumSet.allOf(type));
  }

  /** Returns the lifecycle as a Mermaid state diagram; the comment in it names the enum. */
  public String diagram() {
    Stream<String> begin = Stream.of("stateDiagram-v2", marker(), arrow("[*]", first.name()));
    Stream<String> moves = statuses().flatMap(this::arrowsFrom);
    return Stream.concat(begin, moves).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Checks that a Markdown file contains this diagram; {@code ./koppi contracts} redraws it. */
  public void isDrawnIn(Path markdown) throws IOException {
    String text = Contract.text(markdown);
    if (REFRESHING) {
      text = blocks().matcher(text).replaceFirst(Matcher.quoteReplacement(fenced()));
      Files.writeString(markdown, text);
    }
    Matcher block = blocks().matcher(text);

    Optional<String> drawn = block.find() ? Optional.of(block.group()) : Optional.empty();

    assertThat(drawn)
        .as(
            "the state diagram in %s; ./koppi contracts redraws it where a mermaid block has %s",
            markdown, marker())
        .contains(fenced());
  }

  private String fenced() {
    return "```mermaid\n" + diagram() + "```";
  }

  private Pattern blocks() {
    return Pattern.compile(
        "```mermaid\\nstateDiagram-v2\\n" + Pattern.quote(marker()) + "\\n[^`]*```");
  }

  private String marker() {
    return "    %% " + type.getSimpleName() + ".next()";
  }

  private Stream<String> arrowsFrom(S status) {
    Set<S> targets = next.apply(status);
    if (targets.isEmpty()) {
      return Stream.of(arrow(status.name(), "[*]"));
    }
    return targets.stream().sorted().map(target -> arrow(status.name(), target.name()));
  }

  private static String arrow(String from, String to) {
    return "    " + from + " --> " + to;
  }

  private Stream<S> statuses() {
    List<S> constants = Arrays.asList(type.getEnumConstants());
    return constants.stream();
  }
}
