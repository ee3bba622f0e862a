package fi.koppi.catalogservice.municipality.api;

import fi.koppi.catalogservice.municipality.MunicipalityCommands;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.kit.http.limits.LargeBody;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/municipalities")
@Tag(name = "Municipalities", description = "Names, coordinates and time of existence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class MunicipalityResource {

  /** Codes have three digits. */
  private static final int MOST_ENTRIES = 999;

  private final MunicipalityCommands commands;
  private final MunicipalityQueries queries;

  MunicipalityResource(MunicipalityCommands commands, MunicipalityQueries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listMunicipalities",
      summary = "List the municipalities that exist or existed",
      description = "In the order of their codes.")
  @APIResponse(responseCode = "200", description = "A page of municipalities")
  public Page<MunicipalityEntry> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(cursor, limit).map(MunicipalityEntry::of);
  }

  @PUT
  @LargeBody
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "putMunicipalities",
      summary = "Add or change municipalities",
      description =
          "Missing ones stay as they are; a municipality ends with its last day. Sending the"
              + " same again changes nothing.")
  @APIResponse(responseCode = "200", description = "Taken")
  @APIResponse(responseCode = "400", description = "`/problems/municipality-entry-invalid`")
  public TakenView put(
      @NotNull @Size(min = 1, max = MOST_ENTRIES)
          List<@NotNull @Valid MunicipalityEntry> municipalities) {
    var given = municipalities.stream().map(MunicipalityEntry::municipality).toList();
    return new TakenView(given.size(), commands.put(given));
  }
}
