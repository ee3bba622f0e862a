package fi.koppi.kit.testing.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that the migrations of a service make, with the views and functions that use them. */
final class Schema {

  private static final Pattern MADE =
      Pattern.compile(
          "^\\s*(?:create|drop)\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+|materialized\\s+|recursive\\s+)*"
              + "(table|view|function|procedure|trigger|policy)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
              + "(?:public\\.)?\"?(\\w+)\"?(.*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern RENAMED =
      Pattern.compile(
          "^\\s*alter\\s+table\\s+(?:public\\.)?(\\w+)\\s+rename\\s+to\\s+(\\w+).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern SECURED =
      Pattern.compile(
          "^\\s*alter\\s+table\\s+(?:public\\.)?(\\w+)"
              + "\\s+(enable|disable)\\s+row\\s+level\\s+security.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ON =
      Pattern.compile("\\bon\\s+(?:public\\.)?(\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXECUTES =
      Pattern.compile(
          "\\bexecute\\s+(?:function|procedure)\\s+(?:public\\.)?(\\w+)", Pattern.CASE_INSENSITIVE);

  private final Set<String> tables = new TreeSet<>();
  private final Set<String> secured = new TreeSet<>();
  private final Map<String, SqlNames> bodies = new TreeMap<>();
  private final Map<String, SqlNames> policies = new TreeMap<>();
  private final Map<String, Set<String>> triggers = new TreeMap<>();

  /**
   * Reads the migrations of each database of a service.
   *
   * @param databases the folder with one folder of migrations for each database
   */
  static Schema ofAll(Path databases) {
    var all = new Schema();
    try (var folders = Files.list(databases)) {
      folders.filter(Files::isDirectory).sorted().map(Schema::of).forEach(all::add);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A table of one name in two databases is one here: the same feature owns both.
  private void add(Schema database) {
    tables.addAll(database.tables);
    secured.addAll(database.secured);
    bodies.putAll(database.bodies);
    policies.putAll(database.policies);
    database.triggers.forEach(
        (function, on) -> triggers.computeIfAbsent(function, f -> new TreeSet<>()).addAll(on));
  }

  /** Reads the files of a folder in the order of their names, which is that of their numbers. */
  static Schema of(Path migrations) {
    var schema = new Schema();
    try (var files = Files.list(migrations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        schema.read(Files.readString(file));
      }
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Schema read(String migration) {
    SqlStatements.of(migration).forEach(this::readStatement);
    return this;
  }

  private void readStatement(String statement) {
    Matcher renamed = RENAMED.matcher(statement);
    if (renamed.matches()) {
      tables.remove(renamed.group(1));
      tables.add(renamed.group(2));
      if (secured.remove(renamed.group(1))) {
        secured.add(renamed.group(2));
      }
    }
    Matcher security = SECURED.matcher(statement);
    if (security.matches()) {
      change(secured, security.group(1), lower(security.group(2)).equals("disable"));
    }
    Matcher made = MADE.matcher(statement);
    if (!made.matches()) {
      return;
    }
    String name = made.group(2);
    String rest = made.group(3);
    boolean dropped = lower(statement.strip()).startsWith("drop");
    switch (lower(made.group(1))) {
      case "table" -> {
        change(tables, name, dropped);
        if (dropped) {
          secured.remove(name);
        }
      }
      case "trigger" -> {
        if (!dropped) {
          triggers
              .computeIfAbsent(first(EXECUTES, rest), f -> new TreeSet<>())
              .add(first(ON, rest));
        }
      }
      case "policy" -> {
        if (!dropped) {
          policies.put(first(ON, rest) + "/" + name, SqlNames.of(rest));
        }
      }
      default -> {
        if (dropped) {
          bodies.remove(name);
        } else {
          bodies.put(name, SqlNames.of(rest));
        }
      }
    }
  }

  private static void change(Set<String> names, String name, boolean dropped) {
    if (dropped) {
      names.remove(name);
    } else {
      names.add(name);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  Set<String> tables() {
    return tables;
  }

  /** Returns the tables with row-level security. */
  Set<String> secured() {
    return secured;
  }

  /** Returns, for each table with row policies, the tables that those policies read. */
  Map<String, Set<String>> readByPolicies() {
    Map<String, Set<String>> read = new TreeMap<>();
    policies.forEach((policy, names) ->
        read.computeIfAbsent(policy.substring(0, policy.indexOf('/')), t -> new TreeSet<>())
            .addAll(resolve(names).read()));
    return read;
  }

  /** Returns the tables with a trigger, by the name of the function that the trigger runs. */
  Map<String, Set<String>> triggers() {
    return triggers;
  }

  /** Returns the tables that a function reads and writes, directly or through other functions. */
  SqlNames function(String name) {
    return resolve(bodies.getOrDefault(name, SqlNames.of("")));
  }

  /** Replaces views and functions by the tables that they use. */
  SqlNames resolve(SqlNames names) {
    return resolve(names, UnaryOperator.identity());
  }

  /**
   * @param toTable what makes the name of a table of an entity's name
   */
  SqlNames resolve(SqlNames names, UnaryOperator<String> toTable) {
    Set<String> written = new TreeSet<>();
    Set<String> read = new TreeSet<>();
    names.written().stream().map(toTable).filter(tables::contains).forEach(written::add);
    names.read().stream().map(toTable).filter(tables::contains).forEach(read::add);
    Set<String> open = new HashSet<>(names.read());
    open.addAll(names.called());
    follow(open, new HashSet<>(), written, read);
    return new SqlNames(written, read, Set.of(), names.open());
  }

  private void follow(
      Set<String> names, Set<String> followed, Set<String> written, Set<String> read) {
    for (String name : names) {
      SqlNames body = bodies.get(name);
      if (body != null && followed.add(name)) {
        body.written().stream().filter(tables::contains).forEach(written::add);
        body.read().stream().filter(tables::contains).forEach(read::add);
        follow(
            Stream.concat(body.read().stream(), body.called().stream()).collect(Collectors.toSet()),
            followed,
            written,
            read);
      }
    }
  }
}
