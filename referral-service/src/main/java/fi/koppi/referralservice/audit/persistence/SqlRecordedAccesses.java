package fi.koppi.referralservice.audit.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.Query;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.audit.AccessFilter;
import fi.koppi.referralservice.audit.AccessOutcome;
import fi.koppi.referralservice.audit.RecordedAccess;
import fi.koppi.referralservice.audit.RecordedAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecordedAccesses implements RecordedAccesses {

  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  // The database knows no time that lies too far away; a cursor of ours names none.
  private static final long LATEST = ChronoUnit.MICROS.between(Instant.EPOCH, NEVER);

  private static final String ABOUT_CLIENT =
      """
      select * from access_log_about(?::uuid, ?::uuid, ?::text, ?::text, ?::boolean,
        ?::timestamptz, ?::timestamptz, ?::bigint, ?::integer)
      """;

  private final Sql sql;

  @Inject
  SqlRecordedAccesses(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<RecordedAccess> of(
      OrganisationId organisation, AccessFilter filter, @Nullable Cursor after, int limit) {
    var client = filter.client();
    return client == null
        ? ofOrganisation(organisation, filter, after, limit)
        : aboutClient(client, organisation, filter, after, limit);
  }

  @Override
  public List<RecordedAccess> about(ClientId client, @Nullable Cursor after, int limit) {
    return aboutClient(client, null, AccessFilter.NONE, after, limit);
  }

  private List<RecordedAccess> ofOrganisation(
      OrganisationId organisation, AccessFilter filter, @Nullable Cursor after, int limit) {
    var conditions =
        new Conditions()
            .and("organisation_id = ?", organisation.value())
            .andIf(person(filter), "person = ?")
            .andIf(action(filter), "action = ?")
            .andIf(filter.from(), "at >= ?")
            .andIf(filter.to(), "at < ?");
    if (filter.outcome() != null) {
      conditions.and(
          switch (filter.outcome()) {
            case DONE -> "refused_with is null and refused_because is null";
            case REFUSED -> "(refused_with is not null or refused_because is not null)";
          });
    }
    if (after != null) {
      conditions.and("(at, seq) < (?, ?)", instant(after), after.number(1));
    }
    return sql.select(
        new Query()
            .select("*")
            .from("access_log")
            .where(conditions)
            .orderBy("at desc, seq desc")
            .limit(limit),
        SqlRecordedAccesses::line);
  }

  private List<RecordedAccess> aboutClient(
      ClientId client,
      @Nullable OrganisationId organisation,
      AccessFilter filter,
      @Nullable Cursor after,
      int limit) {
    var end = Place.before(after, filter.to());
    return sql.select(
        ABOUT_CLIENT,
        SqlRecordedAccesses::line,
        client.value(),
        organisation == null ? null : organisation.value(),
        person(filter),
        action(filter),
        filter.outcome() == null ? null : filter.outcome() == AccessOutcome.REFUSED,
        filter.from() == null ? Instant.EPOCH : filter.from(),
        end.at(),
        end.seq(),
        limit);
  }

  /** The place in the log before which lines are read. */
  private record Place(Instant at, long seq) {

    /** Returns the earlier one of the cursor and the filter's end. */
    static Place before(@Nullable Cursor after, @Nullable Instant to) {
      var end = new Place(to == null ? NEVER : to, Long.MIN_VALUE);
      if (after == null || !instant(after).isBefore(end.at)) {
        return end;
      }
      return new Place(instant(after), after.number(1));
    }
  }

  private static @Nullable String person(AccessFilter filter) {
    return filter.person() == null ? null : filter.person().value();
  }

  private static @Nullable String action(AccessFilter filter) {
    return filter.action() == null ? null : filter.action().name();
  }

  private static Instant instant(Cursor cursor) {
    return Instant.EPOCH.plus(Math.clamp(cursor.number(0), 0, LATEST), ChronoUnit.MICROS);
  }

  private static RecordedAccess line(ResultSet row) throws SQLException {
    var client = row.getObject("client_id", UUID.class);
    return new RecordedAccess(
        row.getLong("seq"),
        Sql.instant(row, "at"),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("oauth_client"),
        row.getString("person"),
        row.getString("action"),
        client == null ? null : new ClientId(client),
        row.getString("subject_kind"),
        subjects(row.getArray("subject_ids")),
        row.getString("reason"),
        row.getObject("refused_with", Integer.class),
        row.getString("refused_because"));
  }

  private static List<UUID> subjects(@Nullable Array ids) throws SQLException {
    return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
  }
}
