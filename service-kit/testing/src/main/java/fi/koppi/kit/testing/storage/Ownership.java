package fi.koppi.kit.testing.storage;

import fi.koppi.kit.testing.storage.Access.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of a service with the feature that owns each, and the others that use it. The owner of
 * a table is the feature that writes it, or the one that reads it if only migrations write it. If
 * several do, the owner is the one with the entity, or else the one whose name the table begins
 * with. Tables that the kit names in its SQL belong to the kit.
 */
final class Ownership {

  static final String KIT = "kit";

  private final Schema schema;
  private final FoundInSources service;
  private final Map<String, Access> accesses = new LinkedHashMap<>();
  private final Map<String, String> owners = new TreeMap<>();
  private final Set<String> mapped = new TreeSet<>();
  private final List<String> open = new ArrayList<>();

  Ownership(Schema schema, FoundInSources kit, FoundInSources service) {
    this.schema = schema;
    this.service = service;
    readStatements(kit);
    readStatements(service);
    readMappings();
    schema.tables().forEach(table -> owners.put(table, ownerOf(table)));
    readTriggersAndPolicies();
  }

  private void readStatements(FoundInSources found) {
    for (var statement : found.statements) {
      SqlNames names = SqlNames.of(statement.sql());
      if (names.open() && statement.surely()) {
        open.add(statement.place());
      }
      SqlNames tables = schema.resolve(names, this::tableOf);
      add(statement.feature(), tables, statement.place());
    }
  }

  private void readMappings() {
    service.entities.values().forEach(this::readMapping);
    service.collections.forEach(this::readMapping);
    for (var named : service.named) {
      var entity = service.entities.get(named.type());
      if (entity != null && !entity.feature().equals(named.feature())) {
        add(
            named.feature(),
            entity.table(),
            named.writes() ? Kind.WRITES : Kind.READS,
            named.place());
      }
    }
  }

  private void readMapping(FoundInSources.Mapping mapping) {
    if (schema.tables().contains(mapping.table())) {
      if (mapping.writable()) {
        mapped.add(mapping.feature() + " " + mapping.table());
      }
      add(
          mapping.feature(),
          mapping.table(),
          mapping.writable() ? Kind.WRITES : Kind.READS,
          mapping.place());
    }
  }

  // A trigger's function belongs to the owner of what it writes: it does that feature's work.
  private void readTriggersAndPolicies() {
    schema
        .triggers()
        .forEach((function, on) -> {
          SqlNames body = schema.function(function);
          Set<String> workers = new TreeSet<>();
          (body.written().isEmpty() ? on : body.written()).forEach(t -> workers.add(owner(t)));
          Set<String> read = new TreeSet<>(body.read());
          read.addAll(on);
          workers.forEach(feature -> read.forEach(t -> add(feature, t, Kind.READS, function)));
        });
    schema
        .readByPolicies()
        .forEach((table, read) -> read.forEach(t -> add(owner(table), t, Kind.READS, "a policy")));
  }

  private String tableOf(String name) {
    var entity = service.entities.get(name);
    return entity == null ? name : entity.table();
  }

  private void add(String feature, SqlNames tables, String place) {
    tables.written().forEach(table -> add(feature, table, Kind.WRITES, place));
    tables.read().forEach(table -> add(feature, table, Kind.READS, place));
  }

  private void add(String feature, String table, Kind kind, String place) {
    accesses.putIfAbsent(
        feature + " " + kind + " " + table, new Access(feature, table, kind, place));
  }

  // What only migrations fill belongs to the feature that reads it.
  private String ownerOf(String table) {
    List<String> users = users(table, Kind.WRITES);
    return (users.isEmpty() ? users(table, Kind.READS) : users)
        .stream()
            .max(
                Comparator.comparing((String feature) -> feature.equals(KIT))
                    .thenComparing(feature -> mapped.contains(feature + " " + table))
                    .thenComparing(feature -> table.replace("_", "").startsWith(feature))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse("");
  }

  private List<String> users(String table, Kind kind) {
    return accesses()
        .filter(a -> a.table().equals(table) && a.kind() == kind)
        .map(Access::feature)
        .distinct()
        .toList();
  }

  private String owner(String table) {
    return owners.getOrDefault(table, "");
  }

  /**
   * Returns the owner of each table by the table's name; a table that nobody uses has an empty
   * owner.
   */
  Map<String, String> owners() {
    return owners;
  }

  /** Returns the features that own a table with row-level security. */
  Set<String> ownersOfSecured() {
    Set<String> features = new TreeSet<>();
    schema.secured().forEach(table -> features.add(owner(table)));
    features.remove("");
    return features;
  }

  Stream<Access> accesses() {
    return accesses.values().stream();
  }

  /** Returns the accesses to tables by features that do not own them. */
  Stream<Access> foreign() {
    return accesses().filter(a -> !a.feature().equals(owner(a.table())));
  }

  /** Returns the tables that a feature reads and other features own. */
  Set<String> foreignReads(String feature) {
    Set<String> tables = new TreeSet<>();
    foreign()
        .filter(a -> a.feature().equals(feature) && a.kind() == Kind.READS)
        .filter(a -> !a.feature().equals(KIT))
        .forEach(a -> tables.add(a.table()));
    return tables;
  }

  /**
   * Returns the violations: a sentence, which stays the same when lines move, with the places that
   * it concerns.
   */
  Map<String, String> violations() {
    Map<String, String> violations = new TreeMap<>();
    foreign()
        .filter(a -> !a.feature().equals(KIT))
        .filter(a -> a.kind() == Kind.WRITES || !declares(a.feature(), a.table()))
        .forEach(a ->
            violations.put(
                "%s %s %s"
                    .formatted(
                        a.feature(), a.kind() == Kind.WRITES ? "writes" : "reads", a.table()),
                "%s; the table belongs to %s"
                    .formatted(
                        a.place(), owner(a.table()).isEmpty() ? "nobody" : owner(a.table()))));
    service.declared.forEach((feature, tables) ->
        tables.stream()
            .filter(table -> !foreignReads(feature).contains(table))
            .forEach(table ->
                violations.put(
                    "%s declares %s".formatted(feature, table),
                    "package-info.java; it does not read the table of another feature")));
    schema.tables().stream()
        .filter(table -> accesses().noneMatch(a -> a.table().equals(table)))
        .forEach(table -> violations.put("nobody uses " + table, "the migrations"));
    for (String place : open) {
      violations.put("a table's name is left open in " + place.replaceFirst(":.*", ""), place);
    }
    return violations;
  }

  private boolean declares(String feature, String table) {
    return service.declared.getOrDefault(feature, Set.of()).contains(table);
  }

  /** Lists the imports of another feature's storage port, as sentences with their places. */
  Map<String, String> portViolations() {
    Map<String, String> violations = new TreeMap<>();
    for (var used : service.imports) {
      String feature = service.feature(used.packageName());
      if (service.ports.contains(used.type()) && !service.feature(used.type()).equals(feature)) {
        String user = used.place().replaceFirst("\\.java:.*", "");
        String port = used.type().substring(used.type().lastIndexOf('.') + 1);
        violations.put(
            "%s.%s imports %s.%s".formatted(feature, user, service.feature(used.type()), port),
            used.place());
      }
    }
    return violations;
  }
}
