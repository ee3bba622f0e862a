package fi.koppi.kit.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The check that each feature owns its storage. A feature alone writes its tables; another one
 * reads them in SQL only where its {@code package-info.java} says so by {@code @ReadModel}, and
 * asks for anything else by a {@code *Queries} type or an announcement, never by the owner's port
 * of storage.
 *
 * <p>A service extends the check, and lists what it still has to correct. A line that is no longer
 * true fails too, so that the lists only become shorter.
 */
public abstract class StorageCheck {

  private static final boolean REFRESHING = "refresh".equals(System.getProperty("koppi.contracts"));
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path DATABASES = Path.of("src", "main", "resources", "db");
  private static final Path KIT = Path.of("..", "service-kit", "runtime").resolve(SOURCES);
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- tables by feature: drawn by ./koppi contracts -->";
  private static final String END = "<!-- end of tables by feature -->";

  private final Ownership ownership;
  private final Set<String> tablesToMend;
  private final Set<String> portsToMend;

  protected StorageCheck() {
    this(Set.of(), Set.of());
  }

  /**
   * @param tablesToMend uses of tables that the check finds and that are known
   * @param portsToMend imports of storage ports, likewise
   */
  protected StorageCheck(Set<String> tablesToMend, Set<String> portsToMend) {
    this.tablesToMend = tablesToMend;
    this.portsToMend = portsToMend;
    this.ownership = ownership(getClass().getPackageName());
  }

  /** Reads the sources and the migrations of the service in whose folder the test runs. */
  static Ownership ownership(String root) {
    return new Ownership(
        Schema.ofAll(DATABASES),
        FoundInSources.whole(KIT, "fi.koppi.kit", Ownership.KIT),
        FoundInSources.service(SOURCES, root));
  }

  @Test
  void tablesAreUsedByTheirFeatureOrInADeclaredReadModel() {
    onlyThoseKnown(ownership.violations(), tablesToMend);
  }

  @Test
  void storagePortsAreUsedByTheirFeatureAlone() {
    onlyThoseKnown(ownership.portViolations(), portsToMend);
  }

  @Test
  void readmeShowsWhichFeatureOwnsAndReadsWhichTable() throws IOException {
    String table = BEGIN + "\n" + OwnershipTable.of(ownership) + END;
    String text = Files.readString(README);
    if (REFRESHING) {
      text = block().matcher(text).replaceFirst(Matcher.quoteReplacement(table));
      Files.writeString(README, text);
    }
    Matcher drawn = block().matcher(text);

    assertThat(drawn.find() ? drawn.group() : "")
        .as("%s between «%s» and «%s»; ./koppi contracts redraws it", README, BEGIN, END)
        .isEqualTo(table);
  }

  private static Pattern block() {
    return Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END), Pattern.DOTALL);
  }

  private static void onlyThoseKnown(Map<String, String> found, Set<String> known) {
    Map<String, String> fresh = new TreeMap<>(found);
    fresh.keySet().removeAll(known);
    Set<String> corrected = new TreeSet<>(known);
    corrected.removeAll(found.keySet());

    assertThat(fresh.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")"))
        .as("what crosses the border of a feature")
        .isEmpty();
    assertThat(corrected.stream().collect(Collectors.joining("\n")))
        .as("these are listed as to be corrected but are corrected: take them off the list")
        .isEmpty();
  }
}
