package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.benchmark.load.Connections;
import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Submits drafts without referral-service, by the same statements on the same database.
 *
 * <p>What it leaves in the outbox is sent to nobody: as long as this is open it holds the locks of
 * all shards, as the relay of another replica would.
 */
final class SubmitSql implements AutoCloseable {

  /** The space of the relay's advisory locks: ADR 0003. */
  private static final int LOCK_SPACE = 0x6B6F7070;

  private final SubmitStatements statements;
  private final Connection guard;
  private final Connections connections;

  private SubmitSql(SubmitStatements statements, Connection guard, Connections connections) {
    this.statements = statements;
    this.guard = guard;
    this.connections = connections;
  }

  /**
   * Prepares the submission of the municipality's drafts to Careeria, over a number of connections.
   */
  static SubmitSql open(Suite suite, Cast cast, int connections) throws SQLException {
    UUID authority = suite.organisation(cast.municipality().name());
    Suite.Database database = suite.database("referral");
    var sql =
        new SubmitSql(
            new SubmitStatements(authority, cast.careeria().college()),
            Connections.connect(database),
            Connections.open(database, connections, false));
    sql.holdShards();
    return sql;
  }

  void submit(Draft draft) {
    connections.lend(connection -> {
      statements.submit(connection, draft);
      connection.commit();
    });
  }

  /**
   * Makes drafts of the submitted referrals again and deletes everything else, so that nothing
   * half-published remains.
   */
  void putBack(List<Draft> submitted) throws SQLException {
    Array referrals =
        guard.createArrayOf("uuid", submitted.stream().map(Draft::referral).toArray());
    guard.setAutoCommit(false);
    SubmitStatements.execute(guard, "select set_config('koppi.side', 'SYSTEM', true)");
    SubmitStatements.execute(
        guard, "delete from outbox where headers ->> 'ce_source' = ?", SubmitStatements.SOURCE);
    SubmitStatements.execute(guard, "delete from feed_entry where subject_id = any(?)", referrals);
    SubmitStatements.execute(
        guard, "delete from seat_request where referral_id = any(?)", referrals);
    SubmitStatements.execute(
        guard,
        "delete from referral_status_change where referral_id = any(?) and position > 0",
        referrals);
    SubmitStatements.execute(
        guard,
        """
        update referral set status = 'DRAFT', version = 0, catch_started_at = null,
          catch_due_at = null, catch_escalated_at = null, catch_rule_id = null,
          catch_rule_from = null, catch_counted_at = null, catch_day_zero = null
        where id = any(?)
        """,
        referrals);
    SubmitStatements.execute(
        guard, "delete from idempotency_key where caller = ?", SubmitStatements.CALLER);
    SubmitStatements.execute(
        guard, "delete from access_log where oauth_client = ?", SubmitStatements.CALLER);
    guard.commit();
    guard.setAutoCommit(true);
  }

  @Override
  public void close() throws SQLException {
    connections.close();
    guard.close();
  }

  private void holdShards() throws SQLException {
    for (int shard = 0; shard < SubmitStatements.SHARDS; shard++) {
      SubmitStatements.execute(guard, "select pg_advisory_lock(?, ?)", LOCK_SPACE, shard);
    }
  }
}
