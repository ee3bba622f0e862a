package fi.koppi.kit.testing.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The uses of tables and of storage ports in the sources of a service, or of the kit. */
final class FoundInSources {

  /**
   * @param surely whether it can't be a message, since it stands where storage is written
   */
  record Statement(String feature, String sql, boolean surely, String place) {}

  record Mapping(String feature, String table, boolean writable, String place) {}

  record Named(String feature, String type, boolean writes, String place) {}

  record Import(String packageName, String type, String place) {}

  private final String root;
  private final String wholeFeature;

  final List<Statement> statements = new ArrayList<>();
  final Map<String, Mapping> entities = new HashMap<>();
  final List<Mapping> collections = new ArrayList<>();
  final List<Named> named = new ArrayList<>();
  final List<Import> imports = new ArrayList<>();

  /** Interfaces behind which a feature keeps its storage, by their full names. */
  final Set<String> ports = new TreeSet<>();

  final Map<String, Set<String>> declared = new TreeMap<>();
  private final List<Import> implemented = new ArrayList<>();

  private FoundInSources(String root, String wholeFeature) {
    this.root = root;
    this.wholeFeature = wholeFeature;
  }

  /** Reads the sources of a service, in which each package below the root is a feature. */
  static FoundInSources service(Path folder, String root) {
    return read(folder, new FoundInSources(root, ""));
  }

  /** Reads sources that form one feature as a whole. */
  static FoundInSources whole(Path folder, String root, String feature) {
    return read(folder, new FoundInSources(root, feature));
  }

  private static FoundInSources read(Path folder, FoundInSources found) {
    JavaSources.below(folder).forEach(unit -> SourceReader.read(unit, found));
    found.resolvePorts();
    return found;
  }

  void declareRead(String packageName, String table) {
    declared.computeIfAbsent(feature(packageName), f -> new TreeSet<>()).add(table);
  }

  void imports(String packageName, String type, String place) {
    imports.add(new Import(packageName, type, place));
  }

  void entity(String packageName, String name, String table, boolean writable, String place) {
    entities.put(name, new Mapping(feature(packageName), table, writable, place));
  }

  void collection(String packageName, String table, String place) {
    collections.add(new Mapping(feature(packageName), table, true, place));
  }

  void repository(String packageName, String entity, String place) {
    named.add(new Named(feature(packageName), entity, true, place));
  }

  void classNamed(String packageName, String type, String place) {
    named.add(new Named(feature(packageName), type, false, place));
  }

  void implementsPort(String packageName, String type) {
    implemented.add(new Import(packageName, type, ""));
  }

  void statement(String packageName, String sql, String place) {
    statements.add(
        new Statement(
            feature(packageName),
            sql,
            !wholeFeature.isEmpty() || packageName.endsWith(".persistence"),
            place));
  }

  // An adapter names its port by an import, since it lives one package below.
  private void resolvePorts() {
    for (Import port : implemented) {
      imports.stream()
          .filter(i ->
              i.packageName().equals(port.packageName()) && i.type().endsWith("." + port.type()))
          .map(Import::type)
          .filter(type -> type.startsWith(root + "."))
          .filter(type -> feature(type).equals(feature(port.packageName())))
          .forEach(ports::add);
    }
  }

  String feature(String name) {
    if (!wholeFeature.isEmpty() || !name.startsWith(root + ".")) {
      return wholeFeature;
    }
    return name.substring(root.length() + 1).replaceFirst("\\..*", "");
  }
}
