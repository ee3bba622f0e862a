package fi.koppi.kit.testing.storage;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The features of a service with their tables and those that they read, in Markdown. */
final class OwnershipTable {

  private OwnershipTable() {}

  static String of(Ownership ownership) {
    Set<String> features = new TreeSet<>(ownership.owners().values());
    ownership.accesses().forEach(access -> features.add(access.feature()));
    features.remove("");
    String rows =
        features.stream()
            .map(feature ->
                "| %s | %s | %s |\n"
                    .formatted(
                        feature,
                        names(owned(ownership, feature)),
                        names(ownership.foreignReads(feature))))
            .collect(Collectors.joining());
    return "| Feature | Its tables | Tables of others that it reads |\n|---|---|---|\n" + rows;
  }

  private static Collection<String> owned(Ownership ownership, String feature) {
    return ownership.owners().keySet().stream()
        .filter(table -> feature.equals(ownership.owners().get(table)))
        .toList();
  }

  private static String names(Collection<String> tables) {
    return tables.isEmpty()
        ? "–"
        : tables.stream().map(t -> "`" + t + "`").collect(Collectors.joining(", "));
  }
}
