package fi.koppi.kit.http.documents;

import fi.koppi.kit.http.versions.Versioned;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Documents the reads that answer 304 to a caller who has the present version: those of one thing,
 * and of what changes with its version only.
 */
final class UnchangedAnswers {

  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
  private static final String KNOWN_BY_VERSION = "knownByVersion";
  private static final String ETAG = "ETag";
  private static final String DIGEST = "5f2c9a0b7d4e41c38a6b1f0e9d2c7b35";

  private final Set<String> views;

  UnchangedAnswers(IndexView classes) {
    views =
        classes.getKnownClasses().stream()
            .filter(view -> view.interfaceNames().contains(VERSIONED))
            .filter(view -> view.firstMethod(KNOWN_BY_VERSION) != null)
            .map(ClassInfo::simpleName)
            .collect(Collectors.toSet());
  }

  void addTo(String path, HttpMethod method, Operation operation) {
    var answer = operation.getResponses().getAPIResponse("200");
    if (method != HttpMethod.GET || answer == null || answer.getContent() == null) {
      return;
    }
    boolean isOfOneThing =
        path.endsWith("}") && answer.getContent().hasMediaType(MediaType.APPLICATION_JSON);
    boolean isKnownByVersion = isKnownByVersion(answer);
    if (isOfOneThing && !isKnownByVersion) {
      boolean hasVersion = answer.getHeaders() != null && answer.getHeaders().containsKey(ETAG);
      answer.addHeader(ETAG, hasVersion ? versionAndDigest() : digest());
    }
    if (isOfOneThing || isKnownByVersion) {
      addUnchanged(operation, Objects.requireNonNull(answer.getHeaders().get(ETAG)));
    }
  }

  private boolean isKnownByVersion(APIResponse answer) {
    return answer.getContent().getMediaTypes().entrySet().stream()
        // A file of many lines is no read of one thing, whatever each line holds.
        .filter(content -> content.getKey().equals(MediaType.APPLICATION_JSON))
        .map(content -> content.getValue().getSchema())
        .map(schema -> schema == null ? null : schema.getRef())
        .anyMatch(ref -> ref != null && views.contains(ref.substring(ref.lastIndexOf('/') + 1)));
  }

  private static Header versionAndDigest() {
    return SharedComponents.header(
        "The version, and a digest of what else the answer shows. Send it as If-Match when changing"
            + " this: only the version counts there",
        "\"3." + DIGEST + "\"");
  }

  private static Header digest() {
    return SharedComponents.header(
        "Changes whenever the answer does; send it as If-None-Match", "\"" + DIGEST + "\"");
  }

  private static void addUnchanged(Operation operation, Header tag) {
    var parameters = new ArrayList<Parameter>();
    if (operation.getParameters() != null) {
      parameters.addAll(operation.getParameters());
    }
    parameters.add(
        OASFactory.createParameter()
            .name("If-None-Match")
            .in(Parameter.In.HEADER)
            .required(false)
            .schema(SharedComponents.text(String.valueOf(tag.getSchema().getExamples().getFirst())))
            .description(
                "The ETag of the copy that you have; if it is the present one, 304 says so"));
    operation.setParameters(parameters);
    var responses = new TreeMap<>(operation.getResponses().getAPIResponses());
    responses.put(
        "304",
        OASFactory.createAPIResponse()
            .description("The copy that If-None-Match names is the present one")
            .addHeader(ETAG, tag));
    operation.getResponses().setAPIResponses(responses);
  }
}
