package fi.koppi.catalogservice.openeducation.api;

import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.OpenEducationQueries;
import fi.koppi.catalogservice.openeducation.api.parameters.PagingParameters;
import fi.koppi.catalogservice.openeducation.api.view.LearningOutcome;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationPage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Serves learning outcomes: the skills of ESCO that the catalogue's educations teach. */
@Path("/oeapi/v6/learning-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Education API", description = "The catalogue in version 6 of that standard")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class LearningOutcomeResource {

  private final OpenEducationQueries queries;

  LearningOutcomeResource(OpenEducationQueries queries) {
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listOpenEducationLearningOutcomes",
      summary = "List the learning outcomes: the skills of ESCO that programmes and courses teach",
      description =
          "Each skill that at least one active programme teaches, once, in the order of"
              + " their URIs.")
  @APIResponse(responseCode = "200", description = "A page of learning outcomes")
  public OpenEducationPage<LearningOutcome> list(
      @BeanParam @Valid PagingParameters paging,
      @QueryParam("q") @Nullable @Size(max = 200) String text,
      @QueryParam("primaryCode") @Nullable @Size(min = 1, max = 200) String code) {
    return OpenEducationPage.of(queries.skills(text, code, paging.paging()), LearningOutcome::of);
  }

  @GET
  @Path("{learningOutcomeId}")
  @Operation(
      operationId = "getOpenEducationLearningOutcome",
      summary = "Read a learning outcome",
      description = "Only while at least one active programme teaches the skill; 404 otherwise.")
  @APIResponse(responseCode = "200", description = "The learning outcome")
  public LearningOutcome get(@PathParam("learningOutcomeId") UUID id) {
    return LearningOutcome.of(queries.skill(LearnedSkill.ofId(id)));
  }
}
