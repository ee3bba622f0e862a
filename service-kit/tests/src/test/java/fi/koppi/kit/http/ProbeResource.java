package fi.koppi.kit.http;

import fi.koppi.kit.http.MakeProbe.Colour;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/probes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ProbeResource {

  /** How often {@code makeNamed} and {@code makeUnlooked} were tried. */
  static final AtomicInteger TRIES = new AtomicInteger();

  private final Sql sql;
  private final CurrentActor actor;

  ProbeResource(Sql sql, CurrentActor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.COACH)
  public RestResponse<Probe> make(@NotNull @Valid MakeProbe request) {
    return made(request);
  }

  private RestResponse<Probe> made(MakeProbe request) {
    sql.update(
        "insert into probe (id, name, count, version) values (?, ?, ?, 0)",
        request.id(),
        request.name(),
        request.count());
    return RestResponse.ResponseBuilder.<Probe>created(URI.create("/v1/probes/" + request.id()))
        .entity(get(request.id()))
        .build();
  }

  /** Makes a probe, and says which one has its name where it sees that. */
  @POST
  @Path("named")
  @Idempotent
  public RestResponse<Probe> makeNamed(@NotNull @Valid MakeProbe request) {
    TRIES.incrementAndGet();
    sql
        .select("select id from probe where name = ?", row -> row.getString(1), request.name())
        .stream()
        .findFirst()
        .ifPresent(present -> {
          throw new Refused(CommonProblem.CONFLICT, "See /v1/probes/%s.".formatted(present));
        });
    return made(request);
  }

  /** Makes a probe without looking whether there is one. */
  @POST
  @Path("unlooked")
  @Idempotent
  public RestResponse<Probe> makeUnlooked(@NotNull @Valid MakeProbe request) {
    TRIES.incrementAndGet();
    return made(request);
  }

  @GET
  public Page<Probe> list(
      @QueryParam("prefix") @DefaultValue("") String prefix,
      @QueryParam("colour") @Nullable Colour colour,
      @QueryParam("day") @Nullable LocalDate day,
      @BeanParam Shades shades,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    var after = Cursor.parse(cursor, 1);
    var rows =
        sql.select(
            "select * from probe where starts_with(name, ?) and name > ? order by name limit ?",
            Probe::of,
            prefix,
            after == null ? "" : after.values().getFirst(),
            limit + 1);
    return Page.of(rows, limit, probe -> Cursor.of(probe.name()));
  }

  @GET
  @Path("{id}")
  public Probe get(@PathParam("id") UUID id) {
    return sql.select("select * from probe where id = ?", Probe::of, id).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No probe has this id."));
  }

  @GET
  @Path("likeness/{name}")
  public Likeness likeness(@PathParam("name") String name) {
    return new Likeness(name, (name + " ").repeat(1000));
  }

  @GET
  @Path("surroundings/{id}")
  public Surroundings surroundings(@PathParam("id") UUID id) {
    var probe = get(id);
    var others =
        list(probe.name(), null, null, new Shades(List.of()), null, 200).items().size() - 1;
    return new Surroundings(id, others, probe.version());
  }

  @POST
  @Path("{id}/count")
  @Idempotent
  public RestResponse<Probe> count(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    IfMatch.check(ifMatch.version(), get(id).version());
    sql.update("update probe set count = count + 1, version = version + 1 where id = ?", id);
    return RestResponse.ok(get(id));
  }

  @GET
  @Path("stored")
  public LocalizedText stored(@QueryParam("kind") String kind) {
    return switch (kind) {
      case "json" -> StoredJson.read("{\"fi\": 5", LocalizedText.class);
      case "rule" -> StoredJson.read("{\"fi\": \" \"}", LocalizedText.class);
      default ->
          sql.select(
                  "select '{\"fi\": [1]}'",
                  row -> StoredJson.read(row.getString(1), LocalizedText.class))
              .getFirst();
    };
  }

  @GET
  @Path("stored-list")
  public List<LocalizedText> storedList() {
    return sql
        .selectReadable(
            """
            select * from (values ('{"fi": "Koetin"}'), ('{"fi": "2027'), ('{"fi": "Anturi"}')) v
            """,
            row -> StoredJson.read(row.getString(1), LocalizedText.class))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @GET
  @Path("who")
  public String who() {
    return "\"%s\"".formatted(actor.actingForPerson().person());
  }

  /** Parameters that are gathered in a bean, of which one may be given several times. */
  record Shades(@QueryParam("shade") List<Colour> shade) {}

  /** A view of something that has no version. */
  record Likeness(String name, String picture) {}

  /** A view that shows more than what has the version: how many probes have a longer name. */
  record Surroundings(UUID id, int others, long version) implements Versioned {}
}
