package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

class OpenApiWordsTest {

  private static final String COMPLETE =
      """
      paths:
        /v1/needs:
          get:
            description: Only open ones. Needs a token with the role `coach` (authority).
            security: [{bearer: []}]
            parameters:
              - {name: limit, in: query, description: How many at most}
              - {$ref: '#/components/parameters/Koppi-Correlation-Id'}
            responses:
              '403': {description: '`/problems/forbidden`: no; it needs a token with the role `coach` (authority)'}
        /problems:
          get: {security: [], description: All of them}
      components:
        parameters:
          Koppi-Correlation-Id: {name: Koppi-Correlation-Id, description: Found again by it}
        schemas:
          Need: {properties: {kind: {description: What sort of need}}}
          Kind: {description: '- `NEW`: not there yet', enum: [NEW]}
      """;

  @Test
  void documentWithWordsForEverythingHasNoFindings() throws JsonProcessingException {
    assertThat(OpenApiWords.findings(new YAMLMapper().readTree(COMPLETE))).isEmpty();
  }

  @Test
  void whatHasNoWordsIsFound() throws JsonProcessingException {
    String document =
        COMPLETE
            .replace("description: What sort of need", "type: string")
            .replace("`NEW`", "NEW")
            .replaceAll("eeds a token", "othing");

    assertThat(OpenApiWords.findings(new YAMLMapper().readTree(document)))
        .containsExactly(
            "Need.kind: no description",
            "Kind.NEW: no description",
            "get /v1/needs: it does not say who may call it",
            "get /v1/needs: its 403 does not name the roles");
  }

  @Test
  void operationThatSaysNoMoreThanAllDoIsFound() throws JsonProcessingException {
    String document =
        COMPLETE
            .replace(
                "Only open ones.",
                "An optional field that is left out loses its value, unless its description says"
                    + " otherwise.")
            .replace(", description: All of them", "");

    assertThat(OpenApiWords.findings(new YAMLMapper().readTree(document)))
        .containsExactly(
            "get /v1/needs: no description of what it does beyond its summary",
            "get /problems: no description of what it does beyond its summary");
  }

  @Test
  void parameterWithoutWordsIsFound() throws JsonProcessingException {
    String document =
        COMPLETE
            .replace(", description: How many at most", "")
            .replace(", description: Found again by it", "");

    assertThat(OpenApiWords.findings(new YAMLMapper().readTree(document)))
        .containsExactly(
            "parameter: no description of Koppi-Correlation-Id",
            "get /v1/needs: no description of limit");
  }

  @Test
  void roleWithoutItsKindsOfOrganisationIsFound() throws JsonProcessingException {
    String document = COMPLETE.replace(" (authority)", "");

    assertThat(OpenApiWords.findings(new YAMLMapper().readTree(document))).hasSize(2);
  }
}
