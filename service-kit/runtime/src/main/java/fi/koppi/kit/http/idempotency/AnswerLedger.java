package fi.koppi.kit.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Stores the answers to idempotency keys for 24 hours. The key's row, the command's state and its
 * events are one transaction: either all of it happened and repeating replays the answer, or none
 * did and repeating does the work. A refusal changes nothing, hence is not kept.
 */
@ApplicationScoped
class AnswerLedger {

  private final Sql sql;
  private final ObjectMapper json;

  @Inject
  AnswerLedger(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * Runs the work and stores its answer, or returns the stored answer. A second call that comes
   * while the first is running waits for it at the lock of the row.
   */
  @Transactional
  Object answerOnce(String caller, IdempotencyKey key, byte[] request, Callable<Object> work)
      throws Exception {
    var fingerprint = key.fingerprintOf(request);
    if (!claim(caller, key, fingerprint)) {
      return replay(caller, key, fingerprint);
    }
    var answer = (RestResponse<?>) work.call();
    keep(caller, key, answer);
    return answer;
  }

  private boolean claim(String caller, IdempotencyKey key, byte[] request) {
    return sql.update(
            """
            insert into idempotency_key (caller, key_hash, request_hash, created_at)
            values (?, ?, ?, now()) on conflict do nothing
            """,
            caller,
            key.fingerprint(),
            request)
        == 1;
  }

  private Object replay(String caller, IdempotencyKey key, byte[] request) {
    return sql
        .select(
            """
            select request_hash, status, location, etag, body from idempotency_key
            where caller = ? and key_hash = ?
            """,
            row -> kept(row, key, request),
            caller,
            key.fingerprint())
        .stream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED));
  }

  private Object kept(ResultSet row, IdempotencyKey key, byte[] request) throws SQLException {
    if (!MessageDigest.isEqual(row.getBytes("request_hash"), request)) {
      throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED);
    }
    return answer(
        row.getInt("status"),
        row.getString("location"),
        row.getString("etag"),
        key.open(row.getBytes("body")));
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

  private void keep(String caller, IdempotencyKey key, RestResponse<?> answer)
      throws JsonProcessingException {
    var entity = answer.getEntity();
    var body = entity == null ? new byte[0] : json.writeValueAsBytes(entity);
    sql.update(
        """
        update idempotency_key set status = ?, location = ?, etag = ?, body = ?
        where caller = ? and key_hash = ?
        """,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        entity instanceof Versioned versioned ? versioned.etag() : null,
        key.seal(body),
        caller,
        key.fingerprint());
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void forgetOldAnswers() {
    sql.update("delete from idempotency_key where created_at < now() - interval '24 hours'");
  }
}
