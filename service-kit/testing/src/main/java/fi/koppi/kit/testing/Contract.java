package fi.koppi.kit.testing;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** The contract folder of a service, the only part of it that another service may read. */
public record Contract(Path folder) {

  private static final ObjectMapper YAML = new YAMLMapper();

  /**
   * Returns the contract of the service whose tests run; Maven runs them in the service's folder.
   */
  static Contract own() {
    return new Contract(Path.of("contract"));
  }

  public static Contract of(String service) {
    return new Contract(Path.of("..", service, "contract"));
  }

  Path openApi() {
    return folder.resolve("openapi.yaml");
  }

  public Path asyncApi() {
    return folder.resolve("asyncapi.yaml");
  }

  public Path events() {
    return folder.resolve("events");
  }

  public Path examples() {
    return events().resolve("examples");
  }

  /** Returns the payload of an example, such as {@code offering-published.v1}. */
  String example(String name) {
    return text(examples().resolve(name + ".json"));
  }

  /** Returns the fields that an event's schema describes. */
  Set<String> fields(String name) {
    var schema = tree(events().resolve(name + ".schema.json"));
    return schema.path("properties").propertyStream().map(Entry::getKey).collect(toSet());
  }

  public static JsonNode tree(Path document) {
    try {
      return YAML.readTree(text(document));
    } catch (IOException e) {
      throw new UncheckedIOException(document + " is neither YAML nor JSON", e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Returns the file names of a folder in order, or none where the folder is missing. */
  public static List<String> names(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
