package fi.koppi.kit.testing.event;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.kit.testing.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A service's AsyncAPI 3.0 document, as far as the checks need it. */
public final class AsyncApi {

  /** An event on a topic: its CloudEvents type and the file of its payload's schema. */
  public record Message(String key, String type, Optional<String> schemaFile, boolean tombstone) {}

  private final JsonNode document;

  public AsyncApi(Contract contract) {
    this.document = Contract.tree(contract.asyncApi());
  }

  String version() {
    return document.path("asyncapi").asText();
  }

  List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    document
        .at("/components/messages")
        .properties()
        .forEach(entry -> messages.add(message(entry.getKey(), entry.getValue())));
    document
        .path("channels")
        .forEach(channel ->
            channel.path("messages").properties().stream()
                .filter(entry -> !entry.getValue().has("$ref"))
                .forEach(entry -> messages.add(message(entry.getKey(), entry.getValue()))));
    return messages;
  }

  public Optional<Message> messageOf(String eventType) {
    return messages().stream().filter(message -> message.type().equals(eventType)).findFirst();
  }

  /** Returns the types of the events that the service itself sends. */
  public Set<String> sentTypes() {
    Set<String> types = new TreeSet<>();
    for (JsonNode operation : document.path("operations")) {
      if ("send".equals(operation.path("action").asText())) {
        messagesOf(operation).stream()
            .filter(message -> !message.tombstone())
            .forEach(message -> types.add(message.type()));
      }
    }
    return types;
  }

  private List<Message> messagesOf(JsonNode operation) {
    JsonNode chosen = operation.path("messages");
    JsonNode all = resolved(operation.path("channel")).path("messages");
    return (chosen.isMissingNode() ? all : chosen)
        .valueStream()
        .map(node -> message("", resolved(node)))
        .toList();
  }

  private static Message message(String key, JsonNode node) {
    JsonNode payload = node.path("payload");
    JsonNode schema = payload.has("schema") ? payload.path("schema") : payload;
    boolean tombstone = "null".equals(schema.path("type").asText());
    return new Message(key, node.path("name").asText(), schemaFile(schema), tombstone);
  }

  private static Optional<String> schemaFile(JsonNode schema) {
    return Optional.of(schema.path("$ref").asText())
        .filter(reference -> reference.endsWith(".schema.json"))
        .map(reference -> reference.replaceFirst("^(\\./)?events/", ""));
  }

  /** Follows references until it reaches the message or channel. */
  private JsonNode resolved(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = document.at(target.path("$ref").asText().substring(1));
    }
    return target;
  }
}
