package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Spoils a good JSON body in every way that callers do by mistake. The service has to answer each
 * with 400 and a problem document that points to the place.
 */
public final class BadBodies {

  // Values are sent as they were written, half a surrogate pair too.
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private record Bad(String what, String body, String pointer) {}

  private final ObjectNode good;
  private final List<Bad> bad = new ArrayList<>();

  private BadBodies(ObjectNode good) {
    this.good = good;
  }

  /**
   * Adds bodies that are wrong as a whole, that have a field too many, and that have a field of a
   * wrong type.
   */
  public static BadBodies of(String good) {
    var bodies = new BadBodies((ObjectNode) tree(good));
    bodies.addWrongWholes(good.strip());
    for (var field : bodies.good.properties()) {
      wrongTypes(field.getValue()).forEach(wrong -> bodies.with(field.getKey(), wrong));
    }
    return bodies;
  }

  /**
   * Adds a body in which a field has the right type and a value (as JSON) that its rules forbid.
   */
  public BadBodies with(String field, String value) {
    return with(field, value, "/" + field);
  }

  /** Adds such a body where the wrong place lies within the field. */
  public BadBodies with(String field, String value, String pointer) {
    var spoilt = text(good.deepCopy().set(field, tree(value)));
    bad.add(new Bad("%s: %s".formatted(field, shortened(value)), spoilt, pointer));
    return this;
  }

  /**
   * Adds bodies in which a text may not be what it is: it has an identity code, or a character that
   * can't be seen.
   *
   * @param value the field's value as JSON, with {@code %s} for the text
   */
  public BadBodies withBadTexts(String field, String value) {
    for (var text : List.of("010190-900p", "o\\u200Bn", "o\\u202En", "o\\u0007n")) {
      with(field, value.formatted(text));
    }
    return this;
  }

  /** Adds such bodies, and one in which the text has two lines. */
  public BadBodies withBadLines(String field, String value) {
    return withBadTexts(field, value).with(field, value.formatted("o\\nn"));
  }

  /** Adds bodies that lack one of these fields. */
  public BadBodies without(String... fields) {
    for (var field : fields) {
      var spoilt = text(good.deepCopy().without(field));
      bad.add(new Bad("without " + field, spoilt, "/" + field));
    }
    return this;
  }

  /** Returns a test for each body. */
  public Stream<DynamicTest> refusedBy(Function<String, Response> call) {
    return bad.stream()
        .map(body -> dynamicTest(body.what(), () -> check(body, call.apply(body.body()))));
  }

  private static void check(Bad bad, Response answer) {
    answer.then().statusCode(400).contentType("application/problem+json");
    answer.then().body("title", notNullValue()).body("detail", notNullValue());
    List<String> pointers = answer.jsonPath().getList("violations.pointer");
    assertThat(pointers == null ? List.of("") : pointers)
        .as(answer.asString())
        .anySatisfy(pointer -> assertThat(pointer.toString()).startsWith(bad.pointer()));
  }

  private void addWrongWholes(String text) {
    bad.add(new Bad("nothing", "", ""));
    bad.add(new Bad("null", "null", ""));
    bad.add(new Bad("a list", "[" + text + "]", ""));
    bad.add(new Bad("cut off", text.substring(0, text.length() - 1), ""));
    bad.add(new Bad("text behind the object", text + " and more", ""));
    bad.add(new Bad("two objects", text + text, ""));
    good.fieldNames()
        .forEachRemaining(
            name -> bad.add(new Bad("%s twice".formatted(name), doubled(text, name), "")));
    bad.add(new Bad("an unknown field", text(good.deepCopy().put("shoeSize", 43)), "/shoeSize"));
  }

  private static String doubled(String text, String name) {
    return "{\"%s\": %s, %s".formatted(name, tree(text).get(name), text.substring(1));
  }

  private static Stream<String> wrongTypes(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> Stream.of("{}", "[]", "5", "1.5", "true", "\"\\u0000\"");
      case NUMBER ->
          Stream.of("{}", "[]", "\"5\"", "\"x\"", "true", "9e99", "99999999999999999999");
      case BOOLEAN -> Stream.of("{}", "[]", "\"true\"", "1");
      case ARRAY -> Stream.of("{}", "\"x\"", "5");
      default -> Stream.of("[]", "\"x\"", "5", "true");
    };
  }

  private static String text(JsonNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the test's own JSON is not well-formed", e);
    }
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
