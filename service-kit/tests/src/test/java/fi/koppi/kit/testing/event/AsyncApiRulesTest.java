package fi.koppi.kit.testing.event;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncApiRulesTest {

  private static final String NEED = "events/need.v1.schema.json";
  private static final String NEED_EXAMPLE = "events/examples/need.v1.json";

  @TempDir private Path folder = Path.of("unset");

  @BeforeEach
  void writeGoodContract() throws IOException {
    write(
        "asyncapi.yaml",
        """
        asyncapi: 3.0.0
        channels:
          needs:
            address: koppi.partner.need.v1
            messages:
              need: {$ref: '#/components/messages/need'}
              removed: {$ref: '#/components/messages/removed'}
          orders:
            address: koppi.partner.order.v1
            messages:
              order: {name: fi.koppi.partner.order.v1, payload: {$ref: ./events/order.v1.schema.json}}
        operations:
          tellNeeds: {action: send, channel: {$ref: '#/channels/needs'}}
          takeOrders:
            action: receive
            channel: {$ref: '#/channels/orders'}
            messages: [{$ref: '#/channels/orders/messages/order'}]
        components:
          messages:
            need:
              name: fi.koppi.partner.need.v1
              payload:
                schemaFormat: application/schema+json;version=draft-2020-12
                schema: {$ref: events/need.v1.schema.json}
            removed: {name: fi.koppi.partner.need-removed.v1, payload: {type: 'null'}}
        """);
    write(
        "events/shared.schema.json",
        "{\"$defs\": {\"id\": {\"type\": \"string\", \"format\": \"uuid\"}}}");
    write(
        NEED,
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
         "required": ["id"], "properties": {"id": {"$ref": "shared.schema.json#/$defs/id"}}}
        """);
    write(NEED_EXAMPLE, "{\"id\": \"019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01\"}");
    write("events/order.v1.schema.json", "{\"type\": \"object\", \"properties\": {\"n\": {}}}");
    write("events/examples/order.v1.json", "{\"n\": 1}");
    write("events/examples/order.v1.large.json", "{\"n\": 1000}");
  }

  @Test
  void goodContractHasNoFindings() {
    assertThat(AsyncApiRules.findings(new Contract(folder))).isEmpty();
  }

  @Test
  void onlySentEventsAreTheServicesOwn() {
    assertThat(new AsyncApi(new Contract(folder)).sentTypes())
        .containsExactly("fi.koppi.partner.need.v1");
  }

  @Test
  void exampleHasToFitItsSchemaAndItsFormats() throws IOException {
    write(NEED_EXAMPLE, "{\"id\": \"17\"}");

    assertOneFinding("events/examples/need.v1.json: /id");
  }

  @Test
  void fieldThatTheSchemaDoesNotKnowIsAFinding() throws IOException {
    write(NEED_EXAMPLE, "{\"id\": \"019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01\", \"name\": \"x\"}");

    assertOneFinding("'name'");
  }

  @Test
  void schemaHasToBeOne() throws IOException {
    write(NEED, "{\"type\": \"thing\"}");

    assertThat(AsyncApiRules.findings(new Contract(folder)))
        .anyMatch(finding -> finding.startsWith(NEED + ": /type"));
  }

  @Test
  void everyFileHasItsCounterpart() throws IOException {
    Files.delete(folder.resolve(NEED_EXAMPLE));
    write("events/stray.v1.schema.json", "{}");
    write("events/examples/lost.v1.json", "{}");

    assertThat(AsyncApiRules.findings(new Contract(folder)))
        .containsExactly(
            "events/stray.v1.schema.json is used by no message",
            "events/examples/need.v1.json is missing",
            "events/examples/lost.v1.json has no schema");
  }

  @Test
  void messageNamesItsEventTypeAndAnExistingSchema() throws IOException {
    write(
        "asyncapi.yaml",
        """
        asyncapi: 2.6.0
        components:
          messages:
            a: {name: NeedChanged, payload: {type: object}}
            b: {name: fi.koppi.partner.b.v1, payload: {$ref: events/b.v1.schema.json}}
        """);

    assertThat(AsyncApiRules.findings(new Contract(folder)))
        .contains(
            "the document is not AsyncAPI 3.0",
            "message a: its name has to be the event's type, such as fi.koppi.catalog.offering.v1",
            "message a: its payload has to refer to events/*.schema.json, or be of type null",
            "message b: events/b.v1.schema.json is missing");
  }

  @Test
  void documentMayNotBeMissing() throws IOException {
    Files.delete(folder.resolve("asyncapi.yaml"));

    assertOneFinding("asyncapi.yaml is missing");
  }

  private void assertOneFinding(String part) {
    assertThat(AsyncApiRules.findings(new Contract(folder)))
        .singleElement()
        .asString()
        .contains(part);
  }

  private void write(String file, String text) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.resolveSibling("."));
    Files.writeString(target, text);
  }
}
