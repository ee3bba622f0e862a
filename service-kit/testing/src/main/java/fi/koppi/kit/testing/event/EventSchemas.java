package fi.koppi.kit.testing.event;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import fi.koppi.kit.testing.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of a service's events; they refer to each other by file name. */
public final class EventSchemas {

  private final Path folder;
  private final SchemaRegistry registry;

  public EventSchemas(Contract contract) {
    this.folder = contract.events();
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::textOf));
  }

  /**
   * Returns what is wrong with a payload. A field that the schema does not know is an error here,
   * although consumers ignore it: every field of an event has to be in its contract.
   */
  public List<String> violations(String schemaFile, String payload) {
    List<String> broken = check(registry.getSchema(location(schemaFile)), payload);
    // A failed schema evaluates no field, so that every field would count as unknown.
    return broken.isEmpty() ? check(closed(schemaFile), payload) : broken;
  }

  /** Returns what is wrong with a schema. */
  List<String> flaws(String schemaFile) {
    Schema dialect = registry.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
    return check(dialect, Contract.text(folder.resolve(schemaFile)));
  }

  private static List<String> check(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  private Schema closed(String schemaFile) {
    String schema =
        "{\"$ref\": \"" + location(schemaFile) + "\", \"unevaluatedProperties\": false}";
    return registry.getSchema(schema, InputFormat.JSON);
  }

  private SchemaLocation location(String schemaFile) {
    return SchemaLocation.of(folder.resolve(schemaFile).toAbsolutePath().toUri().toString());
  }

  // A schema may have any address as its id; only the last part names the file.
  private @Nullable String textOf(String address) {
    Path file = folder.resolve(address.substring(address.lastIndexOf('/') + 1));
    return address.endsWith(".schema.json") && Files.exists(file) ? Contract.text(file) : null;
  }
}
