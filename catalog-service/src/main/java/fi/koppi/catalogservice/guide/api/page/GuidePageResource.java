package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.EditionSummary;
import fi.koppi.catalogservice.guide.GuideQueries;
import fi.koppi.catalogservice.guide.api.NeedParameters;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.kit.http.documents.DocumentedConventions;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Serves the guide as a page for people. Unlike all other resources it needs no token, because an
 * edition holds only what was published for everybody, and no names of people.
 */
@Path("/guide/{language}")
@Tag(name = "Guide", description = "The training guide")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@APIResponse(
    responseCode = "400",
    description = "`/problems/validation-failed`: a parameter that is not of its form")
@APIResponse(
    responseCode = "406",
    description = "`/problems/not-acceptable`: another type than the operation has")
@APIResponse(responseCode = "500", description = "`/problems/internal-error`: the fault is ours")
@APIResponse(
    responseCode = "503",
    description = "`/problems/unavailable`: the guide cannot answer just now")
@Extension(name = DocumentedConventions.PAGES, value = "true")
@RunOnVirtualThread
@PermitAll
class GuidePageResource {

  private static final String PDF = "application/pdf";
  private static final String LATEST = "public, max-age=300";
  private static final String FOUND = "public, max-age=60";
  private static final String NOT_YET = "public, max-age=60";
  private static final String NUMBERED = "public, max-age=86400";

  private final GuideQueries queries;
  private final GuidePages pages;
  private final PaperGuide paper;

  GuidePageResource(GuideQueries queries, GuidePages pages, PaperGuide paper) {
    this.queries = queries;
    this.pages = pages;
    this.paper = paper;
  }

  @GET
  @Operation(
      operationId = "readLatestGuidePage",
      summary = "Read the latest edition as a page",
      description =
          "Open to everybody. It can be printed, and searched without scripts. Before the first"
              + " edition it says that there is none yet. A caller whose Accept names text/html"
              + " gets a page instead of a problem document, in the language of the address or of"
              + " Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The page; its weak ETag stands for the edition",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "304",
      description = "The page has not changed since the one with the ETag in If-None-Match")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: another language, or no such part")
  public Response latest(
      @PathParam("language") String language,
      @BeanParam @Valid NeedParameters need,
      @BeanParam @Valid PageParameters layout,
      @Context Request request) {
    var wanted = language(language);
    return queries
        .findLatest()
        .map(latest -> page(wanted, latest, need, layout, request, LATEST))
        .orElseGet(() -> complete(Response.ok(pages.renderNotYet(wanted)), wanted, NOT_YET));
  }

  @GET
  @Path("{number: \\d{1,9}}")
  @Operation(
      operationId = "readGuidePage",
      summary = "Read an edition as a page",
      description =
          "Open to everybody. An edition never changes. A caller whose Accept names text/html gets"
              + " a page instead of a problem document, in the language of the address or of"
              + " Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The page; its weak ETag stands for the edition",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "304",
      description = "The page has not changed since the one with the ETag in If-None-Match")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: another language, or no such edition or part")
  public Response numbered(
      @PathParam("language") String language,
      @PathParam("number") int number,
      @BeanParam @Valid NeedParameters need,
      @BeanParam @Valid PageParameters layout,
      @Context Request request) {
    return page(language(language), queries.summary(number), need, layout, request, NUMBERED);
  }

  @GET
  @Path("{number: \\d{1,9}}/print")
  @Produces(PDF)
  @Operation(
      operationId = "printGuide",
      summary = "Print an edition, or what meets a need",
      description =
          "Open to everybody. A PDF file on A4, with the chapters, contents and index; in the last"
              + " two stand the numbers of the pages, which browsers cannot print. Only up to 1,000"
              + " trainings (`koppi.guide.most-printed`) are printed at once: a longer guide is"
              + " printed by place, field or college. One edition is laid out at a time; whoever"
              + " has waited ten seconds for others is to repeat it later. Links lead to the guide"
              + " at the service's public address, or to places in the file. What is printed are"
              + " Latin, Greek and Cyrillic letters; □ stands for any other character, and the file"
              + " says so. A caller whose Accept names text/html gets a page instead of a problem"
              + " document.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: another language, or no such edition")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/guide-too-long`: narrow it by place, field or college")
  public Response print(
      @PathParam("language") String language,
      @PathParam("number") int number,
      @BeanParam @Valid NeedParameters parameters) {
    var wanted = language(language);
    var need = parameters.need();
    var printed =
        paper.inTurn(() -> {
          var edition = queries.edition(number);
          return pages.print(edition, queries.fitting(edition, need), wanted, need);
        });
    return complete(
        Response.ok(printed.pdf())
            .header(HttpHeaders.CONTENT_DISPOSITION, printed.name().disposition()),
        wanted,
        need.text() == null ? NUMBERED : FOUND);
  }

  /**
   * Builds the answer with a weak tag, because a later release may lay out the same content
   * differently. What words find changes with the catalogue, so such a page has no tag.
   */
  private Response page(
      GuideLanguage language,
      EditionSummary summary,
      NeedParameters parameters,
      PageParameters layout,
      Request request,
      String caching) {
    var need = parameters.need();
    if (need.text() != null) {
      return complete(Response.ok(render(summary, language, need, layout)), language, FOUND);
    }
    var tag = new EntityTag(summary.number() + "-" + language.code(), true);
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged == null ? Response.ok(render(summary, language, need, layout)) : unchanged;
    return complete(answer.tag(tag), language, caching);
  }

  private String render(
      EditionSummary summary, GuideLanguage language, Need need, PageParameters layout) {
    var edition = queries.edition(summary.number());
    return pages.render(edition, queries.fitting(edition, need), language, need, layout);
  }

  private Response complete(
      Response.ResponseBuilder answer, GuideLanguage language, String caching) {
    answer.header(HttpHeaders.CACHE_CONTROL, caching);
    pages.headers(language).forEach(answer::header);
    return answer.build();
  }

  private static GuideLanguage language(String code) {
    return GuideLanguage.of(code)
        .orElseThrow(() ->
            new Refused(CommonProblem.NOT_FOUND, "The guide has the languages fi, sv and en."));
  }
}
