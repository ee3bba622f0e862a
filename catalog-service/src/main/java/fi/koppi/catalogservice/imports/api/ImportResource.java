package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.ImportCommands;
import fi.koppi.catalogservice.imports.ImportQueries;
import fi.koppi.catalogservice.imports.ImportRun;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.api.eperusteet.PerusteEntry;
import fi.koppi.catalogservice.imports.api.konfo.KonfoEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.limits.LargeBody;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Tag(name = "Imports", description = "Programmes and offerings from national catalogues")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ImportResource {

  private static final String UPDATE =
      "Whether existing items that differ are changed. That also replaces what was written"
          + " by hand here, because the other catalogue's earlier text is unknown. So ask without it"
          + " first; the notes of DIFFERENT items name the fields. Only fields that the other"
          + " catalogue has are replaced, and of texts only its languages. An offering"
          + " keeps its earlier text among its revisions, a programme does not.";

  private final ImportCommands commands;
  private final ImportQueries queries;
  private final CurrentActor actor;

  ImportResource(ImportCommands commands, ImportQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Path("eperusteet")
  @Idempotent
  @LargeBody
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "importFromEperusteet",
      summary = "Import a qualification and its units from ePerusteet",
      description =
          "Existing items stay as they are unless you ask for updates. Sending the same again changes"
              + " nothing. Drafts are left out; an older document never replaces a newer one. The notes"
              + " name what was not taken, what has ended, and what the document has no longer.")
  @APIResponse(responseCode = "200", description = "Imported; see the outcome of each item")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/import-provider-inactive`, `/problems/import-change-refused`")
  public RestResponse<ImportView> eperusteet(
      @QueryParam("providerId") @NotNull UUID providerId,
      @QueryParam("update") @DefaultValue("false") @Parameter(description = UPDATE) boolean update,
      @NotNull @Valid PerusteEntry peruste) {
    return imported(providerId, ImportSource.EPERUSTEET, update, peruste);
  }

  @POST
  @Path("konfo")
  @Idempotent
  @LargeBody
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "importFromKonfo",
      summary = "Import programmes or an implementation from Konfo",
      description =
          "A search's answer becomes programmes; an implementation becomes a programme with drafted"
              + " offerings. Only what the provider teaches is imported. Existing items stay as they"
              + " are unless you ask for updates. Sending the same again changes nothing. Drafts and"
              + " archived items are left out; an older document never replaces a newer one. The notes"
              + " name what was not taken and what the document has no longer.")
  @APIResponse(responseCode = "200", description = "Imported; see the outcome of each item")
  @APIResponse(
      responseCode = "400",
      description =
          "`/problems/validation-failed`, `/problems/malformed-request`, `/problems/import-shape`,"
              + " `/problems/idempotency-key-required`")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/import-provider-inactive`, `/problems/import-change-refused`")
  public RestResponse<ImportView> konfo(
      @QueryParam("providerId") @NotNull UUID providerId,
      @QueryParam("update") @DefaultValue("false") @Parameter(description = UPDATE) boolean update,
      @NotNull @Valid KonfoEntry konfo) {
    return imported(providerId, ImportSource.KONFO, update, konfo);
  }

  private RestResponse<ImportView> imported(
      UUID providerId, ImportSource source, boolean update, ForeignCatalog catalog) {
    var run = new ImportRun(new ProviderId(providerId), source, update, actor.get());
    return RestResponse.ok(ImportView.of(commands.importDocument(run, catalog)));
  }

  @GET
  @Path("duplicates")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "listImportDuplicates",
      summary = "List a provider's offerings that may have come twice, through different sources",
      description =
          "Pairs in the same municipality whose titles have a trigram similarity of at least 0.8.")
  @APIResponse(responseCode = "200", description = "A page of pairs")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  public Page<DuplicateView> duplicates(
      @QueryParam("providerId") @NotNull UUID providerId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .duplicates(new ProviderId(providerId), cursor, limit, actor.get())
        .map(DuplicateView::of);
  }
}
