package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiRulesTest {

  private static final String COMPLETE =
      """
      openapi: 3.1.0
      paths:
        /v1/needs/{id}:
          post:
            operationId: changeNeed
            summary: Change a need
            security: [{bearer: []}]
            parameters:
              - {name: If-Match, in: header}
              - {$ref: '#/components/parameters/Key'}
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Change'}
            responses:
              '200':
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Need'}}
              '400': {$ref: '#/components/responses/Problem'}
              '401': {$ref: '#/components/responses/Problem'}
              '403': {$ref: '#/components/responses/Problem'}
              '404': {$ref: '#/components/responses/Problem'}
              '412': {$ref: '#/components/responses/Problem'}
              '422': {$ref: '#/components/responses/Problem'}
              '428': {$ref: '#/components/responses/Problem'}
      components:
        parameters:
          Key: {name: Idempotency-Key, in: header}
        responses:
          Problem:
            content:
              application/problem+json: {schema: {type: object}}
        schemas:
          Change:
            type: object
            examples: [{headcount: 4}]
            properties:
              headcount: {type: integer}
              code: {type: string, writeOnly: true}
          Need:
            type: object
            properties:
              id: {type: string, format: uuid}
              headcount: {type: integer, examples: [4]}
              open: {type: boolean}
              parts: {type: array, items: {$ref: '#/components/schemas/Need'}}
      """;

  @Test
  void completeDocumentHasNoFindings() throws JsonProcessingException {
    assertThat(findings(COMPLETE)).isEmpty();
  }

  @Test
  void whatACallerHasToKnowMayNotBeLeftOut() throws JsonProcessingException {
    String document =
        """
        openapi: 3.0.3
        paths:
          /v1/needs/{id}:
            get:
              parameters: [{name: id, in: path}]
              responses:
                '404': {content: {application/json: {schema: {type: object}}}}
        """;

    assertThat(findings(document))
        .containsExactly(
            "it is not OpenAPI 3.1",
            "get /v1/needs/{id}: no operationId",
            "get /v1/needs/{id}: no summary",
            "get /v1/needs/{id}: no security",
            "get /v1/needs/{id}: no answer of success",
            "get /v1/needs/{id} 404: no problem type",
            "get /v1/needs/{id}: no answer 400");
  }

  @Test
  void answerOfSuccessHasASchema() throws JsonProcessingException {
    String document = COMPLETE.replace("'400':", "'201': {description: Made}\n        '400':");

    assertThat(findings(document))
        .containsExactly(
            "post /v1/needs/{id} 201: its content has no schema; add @APIResponseSchema or answer"
                + " 204");
  }

  @Test
  void readOfOneThingHasAnEtagAndSaysWhenNothingHasChanged() throws JsonProcessingException {
    String read =
        COMPLETE
            .replace("post:", "get:")
            .replace("- {name: If-Match, in: header}", "- {name: If-None-Match, in: header}");

    assertThat(findings(read))
        .containsExactly(
            "get /v1/needs/{id}: no ETag of the one thing that it reads",
            "get /v1/needs/{id}: no answer 304");
    String tagged =
        read.replace("'200':", "'200':\n          headers: {ETag: {}}")
            .replace("'400':", "'304': {description: Known}\n        '400':");
    assertThat(findings(tagged)).isEmpty();
  }

  @Test
  void everyRefusalThatAnOperationCanGiveIsDeclared() throws JsonProcessingException {
    String document = COMPLETE.replaceAll("(?m)^ *'4\\d\\d': .*\n", "");

    assertThat(findings(document))
        .map(finding -> finding.replaceFirst(".* ", ""))
        .containsExactly("400", "401", "403", "404", "412", "428", "422");
  }

  @Test
  void placesWithoutAnExampleAreNamed() throws JsonProcessingException {
    String document =
        COMPLETE.replace(", examples: [4]", "").replace("examples: [{headcount: 4}]", "");

    assertThat(findings(document))
        .containsExactly(
            "post /v1/needs/{id} request: no example at /headcount",
            "post /v1/needs/{id} request: no example at /code",
            "post /v1/needs/{id} 200: no example at /*/headcount");
  }

  @Test
  void answersNeverContainWriteOnlyFields() throws JsonProcessingException {
    String document =
        COMPLETE.replace(
            "open: {type: boolean}", "code: {type: string, writeOnly: true, enum: [a]}");

    assertThat(findings(document))
        .containsExactly("post /v1/needs/{id} 200: contains the write-only field at /*/code");
  }

  private static List<String> findings(String yaml) throws JsonProcessingException {
    return OpenApiRules.findings(new YAMLMapper().readTree(yaml));
  }
}
