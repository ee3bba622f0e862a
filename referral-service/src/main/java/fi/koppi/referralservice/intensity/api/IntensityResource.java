package fi.koppi.referralservice.intensity.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.intensity.IntensityCommands;
import fi.koppi.referralservice.intensity.IntensityQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intensities", description = "How much clients study, and the seat-days that they use")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ADMISSIONS})
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class IntensityResource {

  private final IntensityCommands commands;
  private final IntensityQueries queries;
  private final CurrentActor actor;

  IntensityResource(IntensityCommands commands, IntensityQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Path("intensities")
  @Idempotent
  @RolesAllowed(Roles.ADMISSIONS)
  @Operation(
      operationId = "recordIntensity",
      summary = "Record how much the client studies from a day on",
      description =
          "From ENROLLED to the end of training, also for days that have passed. Give either"
              + " `percent` or `daysPerWeek`. A period that began before and has no last day ends on"
              + " the day before the new one. What the coach has to agree to is proposed as"
              + " CHANGE_INTENSITY (`proposeChange`), and recorded when it is accepted.")
  @APIResponse(responseCode = "200", description = "Recorded")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/intensity-overlap`: another period has one of the"
              + " days")
  public RestResponse<IntensityView> record(
      @PathParam("id") UUID id, @NotNull @Valid RecordIntensity request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        IntensityView.of(
            commands.record(new ReferralId(id), request.intensity(), request.days(), by)));
  }

  @GET
  @Path("intensities")
  @Operation(
      operationId = "listIntensities",
      summary = "List how much the client studies, from which day on",
      description =
          "For the authority and the college alike, in the order of their days. The access log"
              + " records it.")
  @APIResponse(responseCode = "200", description = "The intensities; none where none was recorded")
  public IntensitiesView list(@PathParam("id") UUID id) {
    return IntensitiesView.of(queries.of(new ReferralId(id), actor.actingForPerson()));
  }

  @GET
  @Path("seat-days")
  @Operation(
      operationId = "getSeatDays",
      summary = "Compute the seat-days that a client has used",
      description =
          "For the authority and the college alike. Over the Finnish working days from `first` to"
              + " `last`, today at the latest, on which the client was in training, it adds the share"
              + " of full time of that day: `percent` / 100 or `daysPerWeek` / 5, and 1 where no"
              + " intensity was recorded. The days of start, resumption and end belong to training;"
              + " those of a pause don't. The access log records it.")
  @APIResponse(responseCode = "200", description = "The seat-days")
  public SeatDaysView seatDays(
      @PathParam("id") UUID id,
      @Parameter(description = "The first day of the range, in Finland")
          @QueryParam("first")
          @NotNull
          LocalDate first,
      @Parameter(
              description = "The last day of the range, in Finland; five years later at the latest")
          @QueryParam("last")
          @NotNull
          LocalDate last) {
    return SeatDaysView.of(
        queries.seatDays(new ReferralId(id), first, last, actor.actingForPerson()));
  }
}
