package fi.koppi.catalogservice.bulk.api;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.BulkUploadCommands;
import fi.koppi.catalogservice.bulk.BulkUploadQueries;
import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.limits.LargeBody;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/bulk-uploads")
@Tag(name = "Bulk uploads", description = "Files of offerings from other systems")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class BulkUploadResource {

  private static final String SOURCE_FORM = "[a-z0-9][a-z0-9.-]{0,39}";
  private static final String CSV_EXAMPLE =
      """
      sourceId,programmeId,titleFi,titleSv,municipality,places,fastLanePlaces,startsOn,endsOn,\
      deliveryMode,languages,audience
      K-2027-1,019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11,Koneistajaksi,Maskinist,638,12,2,2027-03-01,\
      2027-06-04,HYBRID,fi sv,CLIENT
      """;
  private static final String NDJSON_EXAMPLE =
      """
      {"sourceId": "K-2027-1", "programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",\
       "title": {"fi": "Koneistajaksi"}, "municipality": "638", "places": 12,\
       "continuousAdmission": true, "deliveryMode": "HYBRID", "languages": ["fi"],\
       "audience": "CLIENT"}
      """;

  private final BulkUploadCommands commands;
  private final BulkUploadQueries queries;
  private final CurrentActor actor;

  BulkUploadResource(BulkUploadCommands commands, BulkUploadQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @LargeBody
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "uploadOfferings",
      summary = "Upload a file of offerings and have it validated",
      description =
          "CSV in UTF-8 (commas or semicolons), or a JSON object in each line with the same fields."
              + " The file is read as UTF-8, whatever charset its Content-Type names."
              + " The catalogue stays as it is: publish the upload next, or read its report.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = BulkFileReader.CSV,
            schema = @Schema(type = SchemaType.STRING, examples = CSV_EXAMPLE)),
        @Content(
            mediaType = BulkFileReader.NDJSON,
            schema = @Schema(type = SchemaType.STRING, examples = NDJSON_EXAMPLE))
      })
  @APIResponseSchema(
      value = BulkUploadView.class,
      responseCode = "201",
      responseDescription = "`VALIDATED`, or `REJECTED` with a report")
  @APIResponse(
      responseCode = "400",
      description =
          "`/problems/validation-failed`, `/problems/bulk-upload-unreadable`,"
              + " `/problems/bulk-upload-too-long`, `/problems/idempotency-key-required`")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/bulk-upload-empty`, `/problems/bulk-upload-in-flight`,"
              + " `/problems/bulk-upload-provider-inactive`")
  public RestResponse<BulkUploadView> upload(
      @QueryParam("providerId") @NotNull UUID providerId,
      @Parameter(description = "The system that the rows come from, which has its own keys")
          @QueryParam("source")
          @NotNull
          @Pattern(regexp = SOURCE_FORM)
          @Schema(examples = "primus")
          String source,
      @NotNull BulkFile file) {
    var provider = new ProviderId(providerId);
    var view = BulkUploadView.of(commands.receive(provider, source, file, actor.get()));
    return Created.in("/v1/bulk-uploads", view.id(), view);
  }

  @GET
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "listBulkUploads",
      summary = "List the uploads of a provider, the newest first",
      description =
          "Finds an upload whose answer was lost: it blocks the next one until it is done.")
  @APIResponse(responseCode = "200", description = "A page of uploads")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  public Page<BulkUploadView> list(
      @QueryParam("providerId") @NotNull UUID providerId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .list(new ProviderId(providerId), cursor, limit, actor.get())
        .map(BulkUploadView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "getBulkUpload",
      summary = "Read the progress of an upload",
      description =
          "Only for editors of its provider and of the platform; others get 404. While the"
              + " upload is PUBLISHING, `settledRows` grows until it is PUBLISHED; `refusedRows`"
              + " counts the rows that the catalogue no longer allowed.")
  @APIResponse(responseCode = "200", description = "The upload")
  public BulkUploadView get(@PathParam("id") UUID id) {
    return BulkUploadView.of(queries.get(new BulkUploadId(id), actor.get()));
  }

  @GET
  @Path("{id}/report")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "listBulkUploadProblems",
      summary = "List the problems of an upload's rows, with advice",
      description =
          "Only for editors of its provider and of the platform; others get 404. Rows that"
              + " were refused during publishing are among them. `downloadBulkUploadReport` gives"
              + " them all at once as a file.")
  @APIResponse(responseCode = "200", description = "A page of problems in the order of the rows")
  public Page<RowProblemView> report(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.report(new BulkUploadId(id), cursor, limit, actor.get()).map(RowProblemView::of);
  }

  @GET
  @Path("{id}/report.csv")
  @Produces(BulkFileReader.CSV)
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "downloadBulkUploadReport",
      summary = "Download the report of an upload for a spreadsheet",
      description = "Cells that would run as formulas begin with an apostrophe.")
  @APIResponse(
      responseCode = "200",
      description = "row, column, code, detail",
      content =
          @Content(
              mediaType = BulkFileReader.CSV,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      format = "binary",
                      examples = "row,column,code,detail\n17,places,min,must be at least 1")))
  @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"report.csv\"")
  public StreamingOutput download(@PathParam("id") UUID id) {
    var by = actor.get();
    return new ReportCsv(
        cursor -> queries.report(new BulkUploadId(id), cursor, Page.MAX_LIMIT, by));
  }

  @POST
  @Path("{id}/publish")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "publishBulkUpload",
      summary = "Publish the rows of a validated upload",
      description =
          "In the background: new rows become published offerings, known ones are changed. Read the"
              + " upload for the progress.")
  @APIResponse(responseCode = "200", description = "Being published")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/bulk-upload-status`, `/problems/bulk-upload-provider-inactive`: discard it")
  public RestResponse<BulkUploadView> publish(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @Parameter(description = "Whether offerings of the source that the file lacks are closed")
          @QueryParam("closeMissing")
          @DefaultValue("false")
          boolean closeMissing) {
    return RestResponse.ok(
        BulkUploadView.of(
            commands.publish(new BulkUploadId(id), ifMatch.version(), closeMissing, actor.get())));
  }

  @POST
  @Path("{id}/discard")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "discardBulkUpload",
      summary = "Discard a validated upload, so that the next one can be uploaded",
      description =
          "A VALIDATED one only: what is being published can't be stopped. Its rows are"
              + " deleted, and the upload stays in the list of uploads as DISCARDED.")
  @APIResponse(responseCode = "200", description = "Discarded; the catalogue is unchanged")
  @APIResponse(responseCode = "409", description = "`/problems/bulk-upload-status`")
  public RestResponse<BulkUploadView> discard(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        BulkUploadView.of(commands.discard(new BulkUploadId(id), ifMatch.version(), actor.get())));
  }
}
