package fi.koppi.kit.testing.event;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.kit.testing.Contract;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds contradictions between an AsyncAPI document, the schemas of its events and their examples.
 */
public final class AsyncApiRules {

  private static final String EVENT_TYPE = "fi\\.koppi\\.[a-z0-9-]+(\\.[a-z0-9-]+)+\\.v[1-9]\\d*";
  private static final String SCHEMA = ".schema.json";
  private static final String EXAMPLE = ".json";

  private final Contract contract;
  private final List<String> findings = new ArrayList<>();

  private AsyncApiRules(Contract contract) {
    this.contract = contract;
  }

  public static List<String> findings(Contract contract) {
    if (!Files.exists(contract.asyncApi())) {
      return List.of(contract.asyncApi() + " is missing");
    }
    var rules = new AsyncApiRules(contract);
    rules.checkAll();
    return List.copyOf(rules.findings);
  }

  private void checkAll() {
    var document = new AsyncApi(contract);
    demand(document.version().startsWith("3.0"), "the document is not AsyncAPI 3.0");
    Set<String> withExamples = new TreeSet<>();
    for (var message : document.messages()) {
      check(message);
      message.schemaFile().ifPresent(withExamples::add);
    }
    Set<String> used = new TreeSet<>(withExamples);
    withExamples.forEach(file -> addReferences(file, used));
    checkSchemas(used);
    checkExamples(withExamples);
  }

  private void check(AsyncApi.Message message) {
    String where = "message " + message.key();
    demand(
        message.type().matches(EVENT_TYPE),
        where + ": its name has to be the event's type, such as fi.koppi.catalog.offering.v1");
    if (message.schemaFile().isEmpty()) {
      demand(
          message.tombstone(),
          where + ": its payload has to refer to events/*.schema.json, or be of type null");
    }
    message
        .schemaFile()
        .ifPresent(file ->
            demand(
                Files.exists(contract.events().resolve(file)),
                where + ": events/" + file + " is missing"));
  }

  private void checkSchemas(Set<String> used) {
    var schemas = new EventSchemas(contract);
    for (String file : Contract.names(contract.events(), SCHEMA)) {
      demand(used.contains(file), "events/" + file + " is used by no message");
      schemas.flaws(file).forEach(flaw -> findings.add("events/" + file + ": " + flaw));
    }
  }

  private void checkExamples(Set<String> schemaFiles) {
    var schemas = new EventSchemas(contract);
    Set<String> orphans = new TreeSet<>(Contract.names(contract.examples(), EXAMPLE));
    for (String file : schemaFiles) {
      String name = file.replace(SCHEMA, "");
      demand(orphans.contains(name + EXAMPLE), "events/examples/" + name + ".json is missing");
      if (!Files.exists(contract.events().resolve(file))) {
        continue;
      }
      var ofSchema = orphans.stream().filter(example -> illustrates(example, name)).toList();
      for (String example : ofSchema) {
        schemas
            .violations(file, Contract.text(contract.examples().resolve(example)))
            .forEach(error -> findings.add("events/examples/" + example + ": " + error));
      }
      ofSchema.forEach(orphans::remove);
    }
    orphans.forEach(example -> findings.add("events/examples/" + example + " has no schema"));
  }

  /**
   * Returns whether an example belongs to a schema: {@code a.v1.json} and any {@code
   * a.v1.withdrawn.json} illustrate {@code a.v1}.
   */
  private static boolean illustrates(String example, String name) {
    return example.equals(name + EXAMPLE) || example.startsWith(name + ".");
  }

  private void addReferences(String file, Set<String> used) {
    if (!Files.exists(contract.events().resolve(file))) {
      return;
    }
    JsonNode schema = Contract.tree(contract.events().resolve(file));
    for (JsonNode reference : schema.findValues("$ref")) {
      String target = reference.asText().replaceFirst("#.*", "").replaceFirst(".*/", "");
      if (!target.isEmpty() && used.add(target)) {
        addReferences(target, used);
      }
    }
  }

  private void demand(boolean met, String finding) {
    if (!met) {
      findings.add(finding);
    }
  }
}
