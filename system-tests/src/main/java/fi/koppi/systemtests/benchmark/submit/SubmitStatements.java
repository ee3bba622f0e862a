package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * The statements of a submission in their order, as PostgreSQL logs them of referral-service. A
 * test compares them with {@code referral-service/contract/benchmark/submission.sql}, which that
 * service's tests record.
 */
final class SubmitStatements {

  static final int SHARDS = 16;
  static final String CALLER = "benchmark";
  private static final UUID CATCH_RULE = UUID.fromString("01930000-0000-7000-8000-000000000020");
  static final String SOURCE = "/benchmark";

  private static final String LIFECYCLE = "koppi.referral.lifecycle.v1";
  private static final String SEAT_REQUEST = "koppi.referral.seat-request.v1";

  private final UUID authority;
  private final UUID college;

  SubmitStatements(UUID authority, UUID college) {
    this.authority = authority;
    this.college = college;
  }

  void submit(Connection db, Draft draft) throws SQLException {
    UUID referral = draft.referral();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    byte[] key = random(32);
    UUID request = UUID.randomUUID();
    execute(
        db,
        """
        insert into idempotency_key (caller, key_hash, request_hash, author, created_at)
        values (?, ?, ?, ?, now()) on conflict do nothing
        """,
        CALLER,
        key,
        random(32),
        random(32));
    readAsAuthority(db, draft);
    execute(
        db,
        """
        insert into access_log (at, organisation_id, oauth_client, person, action, client_id, reason)
        values (?, ?, ?, ?, ?, ?, null)
        """,
        now,
        authority,
        CALLER,
        "coach-17",
        "REFERRAL_WRITTEN",
        draft.client());
    readWhatIsOffered(db, draft);
    writeReferral(db, draft, request, now);
    execute(
        db,
        """
        insert into feed_entry (party, subject_kind, subject_id, kind, status, version, at)
        values (?, 'REFERRAL', ?, 'STATUS', 'SUBMITTED', 1, ?),
          (?, 'REFERRAL', ?, 'STATUS', 'SUBMITTED', 1, ?)
        """,
        authority,
        referral,
        now,
        college,
        referral,
        now);
    execute(
        db,
        "update parked_event set next_attempt_at = clock_timestamp() where consumer = ? and key = ?",
        "status-reports",
        referral.toString());
    execute(
        db,
        """
        update idempotency_key set status = ?, location = null, etag = ?, body = ?,
          subject = ?, shows_kind = 'REFERRAL', shows_id = ?
        where caller = ? and key_hash = ?
        """,
        200,
        "\"1\"",
        random(110),
        draft.client(),
        referral,
        CALLER,
        key);
    storeEvents(
        db,
        Event.of(SEAT_REQUEST, draft.offering(), "seat-requested", referral),
        Event.of(LIFECYCLE, referral, "status-changed", referral),
        Event.of(
            "koppi.admission." + college + ".referral.v1", referral, "status-changed", referral));
  }

  private void readAsAuthority(Connection db, Draft draft) throws SQLException {
    enter(db);
    execute(db, "select * from referral where id = ? for no key update", draft.referral());
    execute(db, "select * from referral_outcome where referral_id = ?", draft.referral());
    execute(db, "select * from referral_status_change where referral_id = ?", draft.referral());
  }

  private void readWhatIsOffered(Connection db, Draft draft) throws SQLException {
    execute(
        db,
        """
        select id from referral
        where client_id = ? and offering_id = ? and status in ('SUBMITTED', 'RECEIVED', 'CAUGHT',
          'IN_GUIDANCE', 'OFFERED', 'DECLINED', 'PLACE_ACCEPTED', 'ENROLLED', 'IN_TRAINING',
          'PAUSED', 'RETURNED', 'UNREACHABLE')
        order by id fetch first ? rows only
        """,
        draft.client(),
        draft.offering(),
        1);
    execute(db, "select * from offering where id = ?", draft.offering());
    execute(db, "select * from provider where id = ?", college);
    execute(db, "select * from client where id = ?", draft.client());
    execute(
        db,
        """
        select * from seat_request where referral_id = ? order by requested_at desc
        fetch first ? rows only for no key update
        """,
        draft.referral(),
        1);
  }

  private void writeReferral(Connection db, Draft draft, UUID request, OffsetDateTime now)
      throws SQLException {
    execute(
        db,
        """
        insert into seat_request (accepted, kept_until, offering_id, referral_id, requested_at,
          status, version, waiting_position, id)
        values (false, null, ?, ?, ?, 'REQUESTED', 0, null, ?)
        """,
        draft.offering(),
        draft.referral(),
        now,
        request);
    execute(
        db,
        """
        update referral set authority_id = ?, catch_started_at = ?, catch_due_at = ?,
          catch_escalated_at = ?, catch_rule_id = ?, catch_rule_from = ?, catch_counted_at = ?,
          catch_day_zero = ?, caught_at = null, client_id = ?, external_reference = null, legal_basis = 'STATUTE',
          offering_id = ?, priority = 'NORMAL', provider_id = ?, status = 'SUBMITTED', version = ?
        where id = ? and version = ?
        """,
        authority,
        now,
        now.plusDays(7),
        now.plusDays(6),
        CATCH_RULE,
        now.toLocalDate(),
        now,
        now.toLocalDate(),
        draft.client(),
        draft.offering(),
        college,
        draft.version() + 1,
        draft.referral(),
        draft.version());
    execute(
        db,
        """
        insert into referral_status_change (referral_id, position, status, at, by_organisation,
          by_person, reason)
        values (?, 1, 'SUBMITTED', ?, ?, ?, null)
        """,
        draft.referral(),
        now,
        authority,
        "coach-17");
  }

  private void enter(Connection db) throws SQLException {
    execute(
        db,
        "select set_config('koppi.side', ?, true), set_config('koppi.organisation', ?, true)",
        "AUTHORITY",
        authority.toString());
  }

  private record Event(
      UUID id, String topic, String key, String type, String headers, String payload) {

    static Event of(String topic, UUID key, String happening, UUID referral) {
      UUID id = UUID.randomUUID();
      String type = "fi.koppi.referral." + happening + ".v1";
      String headers =
          """
          {"ce_specversion":"1.0","ce_id":"%s","ce_type":"%s","ce_source":"%s",\
          "ce_subject":"%s","ce_time":"2026-01-01T12:00:00.123456Z",\
          "ce_dataschema":"/contract/events/status-changed.v1.schema.json",\
          "content-type":"application/json","ce_correlationid":"%s",\
          "traceparent":"00-235d9a4a6ceba8f1fbe374436d6e72c7-935f3296a15dd7a5-01"}\
          """
              .formatted(id, type, SOURCE, key, UUID.randomUUID());
      String payload =
          """
          {"referralId":"%s","version":1,"status":"SUBMITTED","at":"2026-01-01T12:00:00.123456Z"}\
          """
              .formatted(referral);
      return new Event(id, topic, key.toString(), type, headers, payload);
    }

    int shard() {
      return Math.floorMod(key.hashCode(), SHARDS);
    }
  }

  private static void storeEvents(Connection db, Event... events) throws SQLException {
    execute(
        db,
        """
        insert into outbox (id, topic, key, shard, type, headers, payload)
        select id, topic, key, shard, type, headers, payload
        from unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[], ?::text[], ?::jsonb[], ?::text[])
          with ordinality as m (id, topic, key, shard, type, headers, payload, position)
        order by position
        """,
        column(Event::id, events),
        column(Event::topic, events),
        column(Event::key, events),
        column(Event::shard, events),
        column(Event::type, events),
        column(Event::headers, events),
        column(Event::payload, events));
  }

  private static String[] column(Function<Event, Object> value, Event... events) {
    return Arrays.stream(events).map(value).map(Object::toString).toArray(String[]::new);
  }

  /** Reads all rows, as a caller of the statement does. */
  static void execute(Connection db, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (int n = 0; n < values.length; n++) {
        statement.setObject(n + 1, values[n]);
      }
      if (statement.execute()) {
        readAll(statement);
      }
    }
  }

  private static void readAll(Statement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }
}
