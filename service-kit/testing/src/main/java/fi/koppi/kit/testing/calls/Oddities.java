package fi.koppi.kit.testing.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Spoils calls as careless or hostile callers do; the same seed spoils them in the same way. */
final class Oddities {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  // Half a surrogate pair and U+0000 are sent as they were written.
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "null",
          "[null]",
          "\u0000",
          "a\u0000b",
          "%ED%A0%80",
          "%C0%80",
          "x".repeat(5000),
          "😀".repeat(300),
          "-1",
          "0",
          "1.5",
          "1e9",
          "99999999999999999999",
          "9223372036854775807",
          "true",
          "NaN",
          "'; drop table x; --",
          "<b>x</b>",
          "../..",
          "{}",
          "undefined",
          "\u202Efi",
          "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
          "FI",
          "2027-02-30",
          "+99999-01-01",
          "0000-00-00",
          "-0001-01-01",
          "2027-01-31T08:00:00",
          "1,2",
          "é",
          "٣٤٥",
          "%25");
  private static final List<String> ACCEPTS =
      List.of(
          "",
          "*/*",
          "application/*",
          "text/plain",
          "text/html",
          "application/xml",
          "nonsense",
          ",",
          "application/json;q=0",
          "application/json;q=x",
          "*/json",
          "text/csv",
          "application/problem+json",
          "application/json;charset=utf-16",
          ";",
          "application/x-ndjson, text/event-stream");
  private static final List<String> CONTENT_TYPES =
      List.of(
          "",
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "multipart/form-data",
          "nonsense",
          "application/*",
          "text/csv",
          "application/x-www-form-urlencoded",
          "application/merge-patch+json",
          "application/octet-stream",
          "application/json;",
          "*/*");
  private static final List<String> VERSIONS =
      List.of(
          "*",
          "W/\"0\"",
          "\"0\", \"1\"",
          "",
          "x",
          "0",
          "\"-1\"",
          "\"99999999999999999999\"",
          "\"\"",
          "\"0",
          "\"a\"",
          "W/\"0\", \"0\"",
          "\"0-gzip\"",
          "\" 0\"");
  private static final List<String> KEYS =
      List.of(
          "",
          " ",
          "short",
          "x".repeat(129),
          "k".repeat(16),
          "with space in the key",
          "é".repeat(20));
  private static final List<String> PERSONS =
      List.of("", " ", "Aino Esimerkki", "x".repeat(65), "a\tb", "010190-999Y", "é");
  private static final List<String> CURSORS =
      List.of(
          "v1",
          "v1:",
          "v1::",
          "v1:\u0000",
          "v1:x",
          "v1:x:y",
          "v1:x:y:z",
          "v1:-1",
          "v1:9223372036854775807",
          "v1:99999999999999999999",
          "v2:1",
          "v1:2027-01-31T08:00:00Z:0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
          "v1:+999999999-12-31T23:59:59Z:0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
          "v1:0.5:0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
          "v1:NaN:0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
          "v1:Infinity:x",
          "v1:1:2:3:4:5",
          "v1:null",
          "v1:-9223372036854775808",
          "v1:2147483648");
  private static final List<JsonNode> VALUES =
      List.of(
          NODES.nullNode(),
          NODES.textNode(""),
          NODES.textNode(" "),
          NODES.textNode("\u00a0\u2003"),
          NODES.textNode("\u0000"),
          NODES.textNode("a\ud800"),
          NODES.textNode("x".repeat(20_000)),
          NODES.textNode("😀".repeat(150)),
          NODES.textNode("é".repeat(1000)),
          NODES.textNode("null"),
          NODES.textNode("<script>"),
          NODES.textNode("+999999999-12-31"),
          NODES.textNode("0000-00-00"),
          NODES.textNode("2027-02-30"),
          NODES.textNode("9999-12-31T23:59:60Z"),
          NODES.textNode("fi"),
          NODES.textNode("0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11"),
          NODES.textNode("0192F3C1-6F6E-7A54-9A0E-2F9D0C1B7A11"),
          NODES.textNode("1-2-3-4-5"),
          NODES.numberNode(-1),
          NODES.numberNode(0),
          NODES.numberNode(1.5),
          NODES.numberNode(Long.MAX_VALUE),
          NODES.numberNode(2_147_483_648L),
          NODES.numberNode(new BigDecimal("1e400")),
          NODES.booleanNode(true),
          NODES.arrayNode(),
          NODES.objectNode(),
          NODES.arrayNode().addNull(),
          NODES.arrayNode().add(NODES.arrayNode().addNull()),
          NODES.arrayNode().add(NODES.objectNode()),
          NODES.arrayNode().add(""),
          NODES.objectNode().putNull("fi"),
          NODES.objectNode().put("fi", ""),
          NODES.objectNode().put("fi", " "),
          NODES.objectNode().put("de", "x"));
  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "[null]",
          "{}",
          "\"x\"",
          "\"\"",
          "5",
          "true",
          "{",
          "[[null]]",
          "{\"a\":null}",
          "\u0000",
          "\ufeff{}",
          "a;b;c\n1;2;3\n",
          "sep=;\na;b\n",
          "\n\n\n",
          "[".repeat(2000),
          "{}{}");

  private final Random random;
  private final ApiDocument document;

  Oddities(ApiDocument document, long seed) {
    this.document = document;
    this.random = new Random(seed);
  }

  /** Returns a copy of the call that differs from it in one or two respects. */
  Call spoilt(Call good) {
    Call call = good.copy();
    List<Consumer<Call>> ways = ways(call);
    int times = random.nextInt(4) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) {
      any(ways).accept(call);
    }
    return call;
  }

  private List<Consumer<Call>> ways(Call call) {
    List<Consumer<Call>> ways = new ArrayList<>();
    for (JsonNode parameter : document.parameters(call.operation())) {
      String name = parameter.path("name").asText();
      switch (parameter.path("in").asText()) {
        case "path" -> ways.add(it -> it.path(name, notEmpty(any(TEXTS))));
        case "query" -> {
          ways.add(it -> it.query(name, queryValue(name)));
          ways.add(it -> it.queryAgain(name, queryValue(name)));
        }
        default -> ways.add(it -> spoilHeader(it, name));
      }
    }
    ways.add(it -> it.header("Accept", any(ACCEPTS)));
    ways.add(it -> spoilToken(it));
    if (call.body() != null) {
      for (int i = 0; i < 6; i++) {
        ways.add(this::spoilValue);
      }
      ways.add(it -> it.body(any(BODIES)));
      ways.add(it -> it.header("Content-Type", any(CONTENT_TYPES)));
      ways.add(this::spoilName);
    } else if (!call.operation().method().equals("GET")) {
      ways.add(it -> {
        it.header("Content-Type", any(CONTENT_TYPES));
        it.body(any(BODIES));
      });
    }
    return ways;
  }

  private String queryValue(String name) {
    if (name.equals("cursor") && random.nextInt(4) > 0) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(any(CURSORS).getBytes(UTF_8));
    }
    return any(TEXTS);
  }

  private void spoilHeader(Call call, String name) {
    if (random.nextInt(6) == 0) {
      call.withoutHeader(name);
      return;
    }
    call.header(
        name,
        any(
            switch (name) {
              case "If-Match", "If-None-Match" -> VERSIONS;
              case "Idempotency-Key" -> KEYS;
              default -> PERSONS;
            }));
  }

  private void spoilToken(Call call) {
    if (random.nextBoolean()) {
      call.withoutHeader("Authorization");
    } else {
      call.header(
          "Authorization", any(List.of("", "Bearer", "Bearer x", "Basic eDp5", "Bearer a.b.c")));
    }
  }

  private void spoilValue(Call call) {
    JsonNode whole = ApiDocument.json(String.valueOf(call.body()));
    List<Runnable> changes = new ArrayList<>();
    collect(whole, changes);
    if (!changes.isEmpty()) {
      any(changes).run();
      call.body(text(whole));
    }
  }

  private void spoilName(Call call) {
    if (ApiDocument.json(String.valueOf(call.body())) instanceof ObjectNode object) {
      object.set(
          any(List.of("shoeSize", "", "\u0000", "constructor", "x".repeat(500))), any(VALUES));
      call.body(text(object));
    }
  }

  private void collect(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(property -> {
            String name = property.getKey();
            changes.add(() -> object.set(name, any(VALUES)));
            changes.add(() -> object.set(name, any(VALUES)));
            changes.add(() -> object.remove(name));
            changes.add(() -> longer(object, name));
            collect(property.getValue(), changes);
          });
    } else if (node instanceof ArrayNode array) {
      changes.add(() -> array.addNull());
      changes.add(() -> array.add(any(VALUES)));
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, any(VALUES)));
        collect(array.get(i), changes);
      }
    }
  }

  // A text that is only somewhat too long, and white space around one.
  private void longer(ObjectNode object, String name) {
    if (object.path(name).isTextual()) {
      String value = object.path(name).asText();
      object.put(
          name,
          any(
              List.of(
                  " " + value, value + "\n", value + "x".repeat(201), value + "😀".repeat(101))));
    } else {
      object.set(name, any(VALUES));
    }
  }

  private static String notEmpty(String value) {
    return value.isEmpty() ? "%20" : value;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Writes JSON so that every character arrives as it was given. */
  static String text(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
