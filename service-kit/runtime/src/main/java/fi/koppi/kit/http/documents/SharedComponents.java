package fi.koppi.kit.http.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.security.CurrentActor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The components that every service's OpenAPI document holds. */
final class SharedComponents {

  /**
   * The problems that no operation shares: a documented operation has its method, and each feature
   * explains its own conflicts.
   */
  private static final Set<CommonProblem> LEFT_OUT =
      EnumSet.of(CommonProblem.METHOD_NOT_ALLOWED, CommonProblem.CONFLICT);

  private static final String CORRELATION = "7c0e5d0c-5b7e-4f0e-9d6a-0f4f6f3b9a52";

  private SharedComponents() {}

  static Components addTo(OpenAPI document) {
    var components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    components.addSchema("Problem", problem());
    components.addHeader(
        Lineage.HEADER,
        header(
            "The call's correlation: the one that was sent, or a new one. It stands in the log"
                + " lines and in the events that the call leads to; give it when you report a"
                + " fault",
            CORRELATION));
    addResponses(components);
    addParameters(components);
    components.addSecurityScheme(
        "bearer",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description(
                "Access token of the identity provider (OAuth 2 client credentials): POST"
                    + " grant_type=client_credentials with the client's id and secret to the"
                    + " issuer's token endpoint, <issuer>/protocol/openid-connect/token; in the"
                    + " local suite that is"
                    + " http://localhost:8180/realms/koppi/protocol/openid-connect/token. Each"
                    + " operation names the roles that may call it, and in brackets the kinds of"
                    + " organisation (claim org_type) whose tokens a role counts in: authority"
                    + " (AUTHORITY, a municipality or another employment authority), college"
                    + " (PROVIDER), employer (EMPLOYER), platform (PLATFORM)"));
    return components;
  }

  static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  /** Returns the content of a page for people. */
  static MediaType page() {
    return OASFactory.createMediaType()
        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("binary"));
  }

  static Schema text(String example) {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING)).examples(List.of(example));
  }

  private static void addResponses(Components components) {
    // Each operation itself says which roles it needs.
    sharedProblems()
        .filter(problem -> problem != CommonProblem.FORBIDDEN)
        .collect(
            groupingBy(
                CommonProblem::status,
                TreeMap::new,
                mapping(SharedComponents::described, joining("; "))))
        .forEach((status, description) ->
            components.addResponse("Problem" + status, problemResponse(status, description)));
  }

  private static Stream<CommonProblem> sharedProblems() {
    return EnumSet.complementOf(EnumSet.copyOf(LEFT_OUT)).stream();
  }

  /**
   * Returns the description of an operation's own refusals with the shared ones of the same status,
   * which it answers as well.
   */
  static String withSharedProblems(String status, String description) {
    return sharedProblemsOf(status)
        .filter(problem -> !description.contains("`" + problem.uri() + "`"))
        .map(problem -> "; " + described(problem))
        .collect(joining("", description, ""));
  }

  /** Returns an answer of its own to an operation that says what all operations share. */
  static APIResponse copyOfShared(String status) {
    return problemResponse(
        Integer.parseInt(status),
        sharedProblemsOf(status).map(SharedComponents::described).collect(joining("; ")));
  }

  private static Stream<CommonProblem> sharedProblemsOf(String status) {
    return sharedProblems().filter(problem -> String.valueOf(problem.status()).equals(status));
  }

  private static String described(CommonProblem problem) {
    return "`%s`: %s".formatted(problem.uri(), problem.title());
  }

  private static APIResponse problemResponse(int status, String description) {
    var response =
        OASFactory.createAPIResponse()
            .description(description)
            .content(problemContent())
            .addHeader(Lineage.HEADER, correlation());
    return status == CommonProblem.TOO_MANY_REQUESTS.status()
        ? response.addHeader("Retry-After", header("Seconds to wait", "1"))
        : response;
  }

  /** Returns the header with the correlation that every answer names. */
  static Header correlation() {
    return OASFactory.createHeader().ref("#/components/headers/" + Lineage.HEADER);
  }

  static Header header(String description, String example) {
    return OASFactory.createHeader().description(description).schema(text(example));
  }

  private static void addParameters(Components components) {
    components.addParameter(
        Idempotent.HEADER,
        parameter(Idempotent.HEADER, "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11")
            .required(true)
            .description(
                "Random per request. A key belongs to the calling client (azp) of the token's"
                    + " organisation, over all operations, and is kept for 24 hours: until then,"
                    + " repeating the same request with it replays the answer to the same person in"
                    + " the same roles, and another address or body with it is refused (422,"
                    + " `/problems/idempotency-key-reused`). To anybody else of that client, and"
                    + " once what the answer was about was erased, the key stays used: the call is"
                    + " refused and does nothing. A refused call stores nothing, so that it may be"
                    + " repeated with its key")
            .schema(
                text("0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11")
                    .minLength(16)
                    .maxLength(128)
                    .pattern("^[!-~]*$")));
    components.addParameter(
        CurrentActor.ACTING_PERSON,
        actingPerson(
            "The person at the calling organisation for whom a system acts, which histories name;"
                + " not needed with a person's own token. An id, never a name"));
    components.addParameter(
        Lineage.HEADER,
        parameter(Lineage.HEADER, CORRELATION)
            .required(false)
            .description(
                "A UUID of your own for everything that one piece of work leads to; anything else"
                    + " is passed by. It is understood in every request"));
  }

  /** Returns the header for an operation that a system calls for a person only. */
  static Parameter actingPersonOfEveryCall() {
    return actingPerson(
            "The person at the calling organisation for whom a system acts; required on every call"
                + " about a client, reads too, except with a person's own token. A job that acts by"
                + " itself names its service account. An id, never a name")
        .required(true);
  }

  /** Returns the header for a read that a system's job may do by itself. */
  static Parameter actingPersonUnlessJob() {
    return actingPerson(
        "The person at the calling organisation for whom a system reads. A job leaves it out: the"
            + " access log then names the service account of the token as the reader. An id, never"
            + " a name");
  }

  private static Parameter actingPerson(String description) {
    return OASFactory.createParameter()
        .name(CurrentActor.ACTING_PERSON)
        .in(Parameter.In.HEADER)
        .schema(text("coach-17").pattern(PersonId.PATTERN))
        .required(false)
        .description(description);
  }

  private static Parameter parameter(String name, String example) {
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
        .addProperty("detail", text("See violations for every place that has to be corrected."))
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
