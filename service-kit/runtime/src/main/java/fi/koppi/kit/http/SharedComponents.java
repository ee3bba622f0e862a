package fi.koppi.kit.http;

import fi.koppi.kit.security.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The components that every service's OpenAPI document holds. */
final class SharedComponents {

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "`/problems/malformed-request`, `/problems/validation-failed` and their kin",
              "401", "`/problems/unauthenticated`: the bearer token is missing or no longer valid",
              "403", "`/problems/forbidden`: the token lacks the role or the organisation",
              "404", "`/problems/not-found`: unknown, or another organisation's",
              "412", "`/problems/stale-version`: it has changed since it was read",
              "422", "`/problems/idempotency-key-reused`: the key belongs to another request",
              "428", "`/problems/if-match-required`: the If-Match header is missing",
              "429", "`/problems/too-many-requests`: wait for Retry-After seconds",
              "500", "`/problems/internal-error`: nothing was changed"));

  private SharedComponents() {}

  static void addTo(OpenAPI document) {
    var components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    components.addSchema("Problem", problem());
    addResponses(components);
    addParameters(components);
    components.addSecurityScheme(
        "bearer",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("Access token of the identity provider (OAuth 2 client credentials)"));
  }

  static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  static Schema text(String example) {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING)).examples(List.of(example));
  }

  private static void addResponses(Components components) {
    PROBLEMS.forEach((status, description) ->
        components.addResponse(
            "Problem" + status,
            OASFactory.createAPIResponse().description(description).content(problemContent())));
  }

  private static void addParameters(Components components) {
    components.addParameter(
        IdempotentInterceptor.HEADER,
        header(IdempotentInterceptor.HEADER, "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11")
            .required(true)
            .description("Random per request; repeating with the same key replays the answer"));
    components.addParameter(
        CurrentActor.ACTING_PERSON,
        header(CurrentActor.ACTING_PERSON, "coach-17")
            .required(false)
            .description(
                "The person at the calling organisation for whom a system acts; required on every"
                    + " write about a client"));
  }

  private static Parameter header(String name, String example) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).schema(text(example));
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .description("A problem document (RFC 9457)")
        .required(List.of("type", "title", "status", "detail"))
        .addProperty("type", text("/problems/validation-failed"))
        .addProperty("title", text("The request breaks a rule of its form"))
        .addProperty(
            "status",
            OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).examples(List.of(400)))
        .addProperty("detail", text("See violations for every place that has to be mended."))
        .addProperty("instance", text("/v1/needs"))
        .addProperty(
            "violations",
            OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(violation()));
  }

  private static Schema violation() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .required(List.of("pointer", "code", "detail"))
        .addProperty("pointer", text("/title/fi"))
        .addProperty("code", text("not-blank"))
        .addProperty("detail", text("must not be blank"));
  }
}
