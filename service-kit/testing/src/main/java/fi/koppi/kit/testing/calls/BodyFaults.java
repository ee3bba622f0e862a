package fi.koppi.kit.testing.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which a JSON body can break its schema, each tried at every place of a good body:
 * those that the schema turns out to allow are left out, except for text that no database can
 * store, which no schema can express.
 */
final class BodyFaults {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A body with one fault, named by its kind and place. */
  record Fault(String kind, String place, String body) {

    String what() {
      return kind + " at " + place;
    }
  }

  private final ApiDocument document;
  private final JsonNode schema;
  private final JsonNode whole;
  private final List<Fault> faults = new ArrayList<>();

  BodyFaults(ApiDocument document, JsonNode schema, String good) {
    this.document = document;
    this.schema = schema;
    this.whole = ApiDocument.json(good);
    spoil(whole, "");
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }

  /** Returns the first fault of each kind, where it lies deepest. */
  List<Fault> oneOfEachKind() {
    Map<String, Fault> first = new LinkedHashMap<>();
    faults.forEach(
        fault -> first.merge(fault.kind(), fault, (a, b) -> depth(b) > depth(a) ? b : a));
    return List.copyOf(first.values());
  }

  private static long depth(Fault fault) {
    return fault.place().chars().filter(it -> it == '/').count();
  }

  /** Returns whether a database can store the text of a body. */
  static boolean isStorable(String body) {
    JsonNode json = ApiDocument.json(body);
    return isStorable(json);
  }

  private static boolean isStorable(JsonNode json) {
    if (json.isTextual()) {
      return json.asText().indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(json.asText());
    }
    return json.valueStream().allMatch(BodyFaults::isStorable)
        && json.propertyStream().allMatch(it -> it.getKey().indexOf('\0') < 0);
  }

  private void spoil(JsonNode node, String place) {
    if (node instanceof ObjectNode object) {
      spoilObject(object, place);
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      spoilItem(array, place);
    }
  }

  private void spoilObject(ObjectNode object, String place) {
    JsonNode before = object.deepCopy();
    object.put("shoeSize", 43);
    addIfForbidden("unknown field", place + "/shoeSize");
    object.remove("shoeSize");
    for (var property : before.properties()) {
      String name = property.getKey();
      String at = place + "/" + name;
      object.remove(name);
      addIfForbidden("missing field", at);
      wrongValues(property.getValue())
          .forEach((kind, value) -> {
            object.set(name, value);
            addIfForbidden(kind, at);
          });
      // Back in its place, so that what lies within it is spoilt alone.
      object.set(name, property.getValue());
      spoil(object.get(name), at);
    }
  }

  private void spoilItem(ArrayNode array, String place) {
    JsonNode first = array.get(0).deepCopy();
    wrongValues(first)
        .forEach((kind, value) -> {
          array.set(0, value);
          addIfForbidden(kind, place + "/0");
        });
    array.set(0, first);
    array.add(first.deepCopy());
    addIfForbidden("the same twice", place);
    array.remove(array.size() - 1);
    spoil(array.get(0), place + "/0");
  }

  private static Map<String, JsonNode> wrongValues(JsonNode good) {
    Map<String, JsonNode> wrong = new LinkedHashMap<>();
    wrong.put("null", NODES.nullNode());
    wrong.put("wrong type", good.isTextual() ? NODES.numberNode(5) : NODES.textNode("x"));
    wrong.put("object or list in place of a value", NODES.arrayNode().add(NODES.objectNode()));
    if (good.isTextual()) {
      wrong.put("empty text", NODES.textNode(""));
      wrong.put("white space", NODES.textNode(" \u00a0\t"));
      wrong.put("long text", NODES.textNode(good.asText() + "😀".repeat(10_001)));
      wrong.put("U+0000", NODES.textNode(good.asText() + "\0"));
      wrong.put("half a surrogate pair", NODES.textNode(good.asText() + "\ud800"));
    } else if (good.isNumber()) {
      wrong.put("fraction", NODES.numberNode(1.5));
      wrong.put("too large a number", NODES.numberNode(Long.MAX_VALUE));
      wrong.put("too small a number", NODES.numberNode(Long.MIN_VALUE));
    }
    return wrong;
  }

  private void addIfForbidden(String kind, String place) {
    String body = Oddities.text(whole);
    if (!isStorable(whole) || !document.violations(schema, body).isEmpty()) {
      faults.add(new Fault(kind, place, body));
    }
  }
}
