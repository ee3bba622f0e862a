package fi.koppi.kit.http.documents;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.security.CurrentActor;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Writes into the OpenAPI document what every operation shares, so that no resource repeats it: the
 * problem documents, the headers of idempotency, versions, correlation and the acting person, the
 * bearer token, and which fields are always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedConventions implements OASFilter {

  private static final String SECURED = "/v1/";

  /** Extension of a POST that only reads, such as a look-up that must not put its key in a URL. */
  public static final String QUERY = "x-koppi-query";

  /** Extension of an operation whose refusals people get as pages, beside the documents. */
  public static final String PAGES = "x-koppi-pages";

  private static final String LEFT_OUT =
      "An optional field that is left out loses its value, unless its description says otherwise.";

  private static final String NO_BODY =
      "Takes no body: any that is sent is refused (400, `/problems/malformed-request`).";

  private static final String JSON_BODY =
      "JSON in UTF-8, whose Content-Type names no other charset (415)";

  private final IndexView classes;

  public DocumentedConventions(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    var schemas = SharedComponents.addTo(document).getSchemas();
    new RequiredFields(classes).addTo(schemas);
    new OwnRules(classes).addTo(schemas);
    new RequiredAlternatives(classes).addTo(schemas);
    var words = new ContractWords();
    words.addTo(schemas);
    new TextRuleWords(classes).addTo(schemas);
    var headers = new DocumentedHeaders(schemas);
    var requests = new RequestSchemas(schemas, classes);
    var roles = new AllowedRoles(classes);
    var persons = new ActingPersons(classes);
    var unchanged = new UnchangedAnswers(classes);
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations()
                .forEach((method, operation) -> {
                  words.addTo(path, operation);
                  complete(path, method, operation, roles);
                  namePerson(method, operation, persons);
                  headers.addTo(path, operation.getResponses());
                  requests.close(operation);
                  unchanged.addTo(path, method, operation);
                }));
    // An annotation of a resource is taken for one of its tag, too.
    Optional.ofNullable(document.getTags())
        .orElse(List.of())
        .forEach(tag -> tag.removeExtension(PAGES));
  }

  private static void complete(
      String path, HttpMethod method, Operation operation, AllowedRoles roles) {
    refuse(operation, "400", "406", "414", "429", "431", "500", "503");
    parameters(operation).forEach(DocumentedConventions::giveEachValueOnce);
    if (path.startsWith(SECURED) || isSecured(operation)) {
      operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
      refuse(operation, "401");
      nameCallers(operation, roles.of(operation));
    } else {
      operation.setSecurity(List.of());
    }
    if (path.contains("{")) {
      refuse(operation, "404");
    }
    if (operation.getRequestBody() != null) {
      refuse(operation, "413", "415");
      describe(operation.getRequestBody());
    } else if (method != HttpMethod.GET) {
      describe(operation, NO_BODY);
    }
    ifMatch(operation).ifPresent(parameter -> requireVersion(operation, parameter));
    if (method == HttpMethod.POST && !operation.hasExtension(QUERY)) {
      refuse(operation, "422");
      add(operation, Idempotent.HEADER);
    }
    if (method != HttpMethod.GET) {
      // What only reads leads to nothing that would have to be found again by its correlation.
      add(operation, Lineage.HEADER);
    }
    if (method == HttpMethod.PUT && path.endsWith("}")) {
      describe(operation, LEFT_OUT);
    }
    documentProblems(operation);
    leaveOut(operation, QUERY);
    leaveOut(operation, PAGES);
  }

  private static void leaveOut(Operation operation, String extension) {
    operation.removeExtension(extension);
    // An annotation of a method is taken for one of its answers, too.
    operation.getResponses().removeExtension(extension);
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> response.removeExtension(extension));
  }

  // What may be given several times is a set of values.
  private static void giveEachValueOnce(Parameter parameter) {
    var schema = parameter.getSchema();
    if (parameter.getIn() == Parameter.In.QUERY
        && schema != null
        && schema.getType() != null
        && schema.getType().contains(SchemaType.ARRAY)) {
      schema.setUniqueItems(true);
    }
  }

  private static void describe(Operation operation, String sentence) {
    var own = operation.getDescription();
    operation.setDescription((own == null || own.isBlank() ? "" : own.strip() + "\n\n") + sentence);
  }

  private static void describe(RequestBody body) {
    var content = body.getContent();
    if (body.getDescription() == null
        && content != null
        && content.hasMediaType(MediaType.APPLICATION_JSON)) {
      body.setDescription(JSON_BODY);
    }
  }

  /**
   * Returns whether the operation itself declares that it needs a token. The paths of other
   * standards do not begin like ours, so their resources declare it.
   */
  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }

  private static void namePerson(HttpMethod method, Operation operation, ActingPersons persons) {
    switch (persons.of(method, operation)) {
      case REQUIRED -> add(operation, SharedComponents.actingPersonOfEveryCall());
      case UNLESS_A_JOB_READS -> add(operation, SharedComponents.actingPersonUnlessJob());
      case RECORDED_IF_SENT -> add(operation, CurrentActor.ACTING_PERSON);
      case UNREAD -> {
        // Such a read is about nobody.
      }
    }
  }

  private static void nameCallers(Operation operation, String callers) {
    describe(operation, "Needs " + callers + ".");
    var responses = operation.getResponses();
    var declared = responses.getAPIResponse("403");
    var described = declared == null ? null : declared.getDescription();
    var refusals = described == null || !described.contains("/problems/") ? "" : described + "; ";
    responses.addAPIResponse(
        "403",
        OASFactory.createAPIResponse()
            .description(
                "%s`%s`: %s; it needs %s"
                    .formatted(
                        refusals,
                        CommonProblem.FORBIDDEN.uri(),
                        CommonProblem.FORBIDDEN.title(),
                        callers)));
  }

  private static void requireVersion(Operation operation, Parameter parameter) {
    parameter.setRequired(true);
    parameter.setDescription(
        "The ETag that was read. Its version is compared with the present one; a digest behind"
            + " it is passed by, since it is of what is shown besides and not replaced");
    parameter.setSchema(SharedComponents.text("\"3\"").pattern(IfMatch.PATTERN));
    refuse(operation, "412", "428");
  }

  private static Optional<Parameter> ifMatch(Operation operation) {
    return parameters(operation).stream()
        .filter(parameter -> "If-Match".equals(parameter.getName()))
        .findFirst();
  }

  private static void add(Operation operation, String header) {
    add(operation, OASFactory.createParameter().ref("#/components/parameters/" + header));
  }

  private static void add(Operation operation, Parameter parameter) {
    var parameters = new ArrayList<>(parameters(operation));
    parameters.add(parameter);
    operation.setParameters(parameters);
  }

  private static List<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  // What libraries add by themselves names no problem type and gives way to what we say.
  private static void refuse(Operation operation, String... statuses) {
    var responses = operation.getResponses();
    for (var status : statuses) {
      var declared = responses.getAPIResponse(status);
      if (declared == null || !String.valueOf(declared.getDescription()).contains("/problems/")) {
        responses.addAPIResponse(status, shared(operation, status));
      } else if (declared.getRef() == null) {
        declared.setDescription(
            SharedComponents.withSharedProblems(status, declared.getDescription()));
      }
    }
  }

  /** Returns an answer that all operations share; only one with pages repeats what it says. */
  private static APIResponse shared(Operation operation, String status) {
    return operation.hasExtension(PAGES)
        ? SharedComponents.copyOfShared(status)
        : OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
  }

  /**
   * Gives each documented refusal the content of a problem document, and of a page where people get
   * one; a resource declares only the status and the problem types.
   */
  private static void documentProblems(Operation operation) {
    var responses = operation.getResponses();
    var sorted = new TreeMap<>(responses.getAPIResponses());
    sorted.forEach((status, response) -> {
      if (status.compareTo("400") >= 0 && response.getRef() == null) {
        var content = SharedComponents.problemContent();
        if (operation.hasExtension(PAGES)) {
          content.addMediaType(MediaType.TEXT_HTML, SharedComponents.page());
        }
        response.setContent(content);
      }
    });
    responses.setAPIResponses(sorted);
  }
}
