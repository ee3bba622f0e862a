package fi.koppi.kit.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyFaultsTest {

  private static final JsonNode SCHEMA =
      ApiDocument.json(
          """
          {"type": "object", "additionalProperties": false, "required": ["name"],
           "properties": {
             "name": {"type": "string", "maxLength": 100, "pattern": "\\\\S"},
             "note": {"type": ["string", "null"]},
             "places": {"type": "integer", "minimum": 1},
             "codes": {"type": "array", "uniqueItems": true, "items": {"type": "string", "pattern": "^[A-Z]+$"}}}}
          """);

  private final BodyFaults faults =
      new BodyFaults(
          new ApiDocument(ApiDocument.object()),
          SCHEMA,
          "{\"name\": \"Aino\", \"note\": \"x\", \"places\": 3, \"codes\": [\"AB\"]}");

  @Test
  void everyRuleOfTheSchemaIsBroken() {
    assertThat(shown(faults.all()))
        .contains(
            "unknown field at /shoeSize",
            "missing field at /name",
            "null at /name",
            "wrong type at /name",
            "empty text at /name",
            "white space at /name",
            "long text at /name",
            "fraction at /places",
            "too small a number at /places",
            "null at /codes/0",
            "the same twice at /codes",
            "white space at /codes/0");
  }

  @Test
  void whatTheSchemaAllowsIsNoFault() {
    assertThat(shown(faults.all()))
        .doesNotContain(
            "missing field at /note",
            "null at /note",
            "empty text at /note",
            "white space at /note",
            "long text at /note",
            "too large a number at /places");
  }

  @Test
  void textThatNoDatabaseStoresIsAFaultEverywhere() {
    assertThat(shown(faults.all()))
        .contains("U+0000 at /note", "half a surrogate pair at /note", "U+0000 at /name");
  }

  @Test
  void eachBodyHasOneFault() {
    assertThat(faults.all())
        .filteredOn(fault -> fault.place().equals("/places"))
        .allSatisfy(fault -> assertThat(fault.body()).contains("\"name\":\"Aino\"", "[\"AB\"]"));
  }

  @Test
  void ofEachKindTheDeepestIsKept() {
    assertThat(shown(faults.oneOfEachKind()))
        .doesNotHaveDuplicates()
        .contains("null at /codes/0", "unknown field at /shoeSize")
        .doesNotContain("null at /name");
  }

  private static List<String> shown(List<BodyFaults.Fault> faults) {
    return faults.stream().map(BodyFaults.Fault::what).toList();
  }
}
