package fi.koppi.catalogservice;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as generated clients get them. Such a client names in Accept the one JSON type that an
 * operation declares, which for a file is that of problems, and hands over a body whose format is
 * binary as it came.
 */
@QuarkusTest
class FileAnswersTest {

  private static final String OF_GENERATED_CLIENT = "application/problem+json";

  @ParameterizedTest
  @ValueSource(strings = {OF_GENERATED_CLIENT, "application/x-ndjson", "*/*", "application/*"})
  void exportComesAsLines(String accept) {
    get(coach(), accept, "/v1/offerings/export")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/x-ndjson"));
  }

  @ParameterizedTest
  @ValueSource(strings = {OF_GENERATED_CLIENT, "text/html", "*/*", "text/*"})
  void guideComesAsAPage(String accept) {
    get(coach(), accept, "/guide/fi").then().statusCode(200).contentType(startsWith("text/html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {OF_GENERATED_CLIENT, "text/csv", "*/*"})
  void reportComesAsATable(String accept) {
    var provider = Catalog.registeredProvider();
    String upload =
        as(editorOf(provider))
            .contentType("text/csv")
            .queryParam("providerId", provider)
            .queryParam("source", "primus")
            .body("sourceId,programmeId\nK-1,none\n")
            .post("/v1/bulk-uploads")
            .path("id");

    get(editorOf(provider), accept, "/v1/bulk-uploads/" + upload + "/report.csv")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", "attachment; filename=\"report.csv\"")
        .body(startsWith("row,column,code,detail"));
  }

  @Test
  void whoTakesNoFileIsRefused() {
    get(coach(), "text/csv", "/v1/offerings/export").then().statusCode(406);
  }

  @Test
  void everyAnswerWithoutJsonIsDeclaredAsAFile() throws IOException {
    JsonNode document = new YAMLMapper().readTree(Path.of("contract", "openapi.yaml").toFile());
    List<String> others = new ArrayList<>();

    for (JsonNode operation : document.path("paths").findParents("operationId")) {
      operation
          .path("responses")
          .forEach(answer ->
              answer
                  .path("content")
                  .properties()
                  .forEach(content -> {
                    JsonNode schema = content.getValue().path("schema");
                    boolean isFile =
                        schema.path("type").asText().equals("string")
                            && schema.path("format").asText().equals("binary");
                    boolean isJson = content.getKey().matches("application/([a-z]+\\+|x-nd)?json");
                    if (isFile == isJson) {
                      others.add(operation.path("operationId").asText());
                    }
                  }));
    }

    Assertions.assertThat(others).isEmpty();
  }

  private static Response get(String token, String accept, String path) {
    return given().auth().oauth2(token).accept(accept).get(path);
  }
}
