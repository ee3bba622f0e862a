package fi.koppi.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the answers given under idempotency keys for 24 hours. The key's row, the command's
 * state and its events are one transaction: either all of it happened and repeating replays the
 * answer, or none did and repeating does the work. A refusal changes nothing, hence is not kept.
 */
@ApplicationScoped
class AnswerLedger {

  private final DataSource dataSource;
  private final ObjectMapper json;

  @Inject
  AnswerLedger(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * Runs the work and keeps its answer, or gives the answer kept. A second call that comes while
   * the first is under way waits for it at the row's lock.
   */
  @Transactional
  Object answerOnce(String caller, IdempotencyKey key, byte[] request, Callable<Object> work)
      throws Exception {
    var fingerprint = key.fingerprintOf(request);
    try (var connection = dataSource.getConnection()) {
      if (!claim(connection, caller, key, fingerprint)) {
        return replay(connection, caller, key, fingerprint);
      }
      var answer = (RestResponse<?>) work.call();
      keep(connection, caller, key, answer);
      return answer;
    }
  }

  private static boolean claim(
      Connection connection, String caller, IdempotencyKey key, byte[] request)
      throws SQLException {
    var sql =
        """
        insert into idempotency_key (caller, key_hash, request_hash, created_at)
        values (?, ?, ?, now()) on conflict do nothing\
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, caller);
      statement.setBytes(2, key.fingerprint());
      statement.setBytes(3, request);
      return statement.executeUpdate() == 1;
    }
  }

  private Object replay(Connection connection, String caller, IdempotencyKey key, byte[] request)
      throws SQLException {
    var sql =
        """
        select request_hash, status, location, etag, body from idempotency_key
        where caller = ? and key_hash = ?\
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, caller);
      statement.setBytes(2, key.fingerprint());
      try (var row = statement.executeQuery()) {
        if (!row.next() || !MessageDigest.isEqual(row.getBytes(1), request)) {
          throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return answer(row.getInt(2), row.getString(3), row.getString(4), key.open(row.getBytes(5)));
      }
    }
  }

  private Object answer(int status, @Nullable String location, @Nullable String etag, byte[] body) {
    try {
      var answer = RestResponse.ResponseBuilder.<JsonNode>create(status);
      if (body.length > 0) {
        answer.entity(json.readTree(body));
      }
      if (location != null) {
        answer.header(HttpHeaders.LOCATION, location);
      }
      if (etag != null) {
        answer.header(HttpHeaders.ETAG, etag);
      }
      return answer.header("Idempotency-Replayed", "true").build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(
      Connection connection, String caller, IdempotencyKey key, RestResponse<?> answer)
      throws SQLException, IOException {
    var sql =
        """
        update idempotency_key set status = ?, location = ?, etag = ?, body = ?
        where caller = ? and key_hash = ?\
        """;
    var entity = answer.getEntity();
    var body = entity == null ? new byte[0] : json.writeValueAsBytes(entity);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, answer.getStatus());
      statement.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
      statement.setString(
          3, entity instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null);
      statement.setBytes(4, key.seal(body));
      statement.setString(5, caller);
      statement.setBytes(6, key.fingerprint());
      statement.executeUpdate();
    }
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void forgetOldAnswers() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement =
            connection.prepareStatement(
                "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
      statement.executeUpdate();
    }
  }
}
