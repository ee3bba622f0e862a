package fi.koppi.kit.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Stores the answers to idempotency keys for 24 hours. The key's row, the command's state and its
 * events are one transaction: either all of it happened and repeating replays the answer, or none
 * did and repeating does the work. A refusal changes nothing, hence is not stored.
 *
 * <p>An answer is replayed only to the person who got it first, in the same roles: another person
 * may not be allowed to see it, even one of the same organisation. An answer about a subject also
 * passes the {@link ReplayGuard} of what it shows, which refuses what may no longer be seen and
 * records the rest as a read.
 */
@ApplicationScoped
class AnswerLedger implements StoredAnswers {

  private final Sql sql;
  private final ObjectMapper json;
  private final Instance<ReplayGuard> guards;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  AnswerLedger(
      Sql sql,
      ObjectMapper json,
      Instance<ReplayGuard> guards,
      TransactionSynchronizationRegistry transactions) {
    this.sql = sql;
    this.json = json;
    this.guards = guards;
    this.transactions = transactions;
  }

  /**
   * Runs the work and stores its answer, or returns the stored answer. A second call that comes
   * while the first is running waits for it at the lock of the row.
   */
  @Transactional
  Object answerOnce(
      AnsweredCaller caller, IdempotencyKey key, byte[] request, Callable<Object> work)
      throws Exception {
    var fingerprint = key.fingerprintOf(request);
    var author = key.fingerprintOfCaller(json.writeValueAsBytes(caller.identity()));
    if (!claim(caller, key, fingerprint, author)) {
      return replay(caller, key, fingerprint, author);
    }
    var answer = (RestResponse<?>) work.call();
    store(caller, key, answer);
    return answer;
  }

  @Override
  public void describe(AnswerSubject subject) {
    if (transactions.getResource(this) == null) {
      transactions.putResource(this, subject);
    }
  }

  @Override
  public void erase(UUID subject) {
    sql.update(
        """
        update idempotency_key set erased = true, request_hash = '', status = null, location = null,
          etag = null, body = null, author = null, subject = null, shows_kind = null, shows_id = null
        where subject = ?
        """,
        subject);
  }

  private boolean claim(AnsweredCaller caller, IdempotencyKey key, byte[] request, byte[] author) {
    return sql.update(
            """
            insert into idempotency_key (caller, key_hash, request_hash, author, created_at)
            values (?, ?, ?, ?, now()) on conflict do nothing
            """,
            caller.system(),
            key.fingerprint(),
            request,
            author)
        == 1;
  }

  // The row is locked, so that an answer is not erased between reading it and handing it out.
  private Object replay(AnsweredCaller caller, IdempotencyKey key, byte[] request, byte[] author) {
    return sql
        .select(
            """
            select request_hash, author, erased, status, location, etag, body,
              subject, shows_kind, shows_id
            from idempotency_key where caller = ? and key_hash = ? for share
            """,
            row -> stored(row, key, request, author),
            caller.system(),
            key.fingerprint())
        .stream()
        .findFirst()
        .map(stored -> replay(stored, caller.actor()))
        .orElseThrow(() -> new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED));
  }

  private Object replay(StoredAnswer stored, Actor by) {
    if (stored.erased()) {
      throw new Refused(CommonProblem.ANSWER_ERASED);
    }
    if (!stored.toSameRequest()) {
      throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REUSED);
    }
    // Before the author is looked at, so that another person's attempt is known with its subject.
    if (stored.subject() != null) {
      guard(stored.subject().kind()).open(stored.subject(), by);
    }
    return stored.forCaller().orElseThrow(() -> new Refused(CommonProblem.ANSWER_NOT_FOR_CALLER));
  }

  private ReplayGuard guard(String kind) {
    return guards.stream()
        .filter(guard -> guard.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no replay guard for the kind " + kind));
  }

  /**
   * A row of the ledger.
   *
   * @param forCaller the answer; empty unless it is the caller's
   */
  private record StoredAnswer(
      boolean erased,
      boolean toSameRequest,
      @Nullable AnswerSubject subject,
      Optional<Object> forCaller) {}

  private StoredAnswer stored(ResultSet row, IdempotencyKey key, byte[] request, byte[] author)
      throws SQLException {
    var toSameRequest = MessageDigest.isEqual(row.getBytes("request_hash"), request);
    // A row of the release before names no author. Nobody knows whose its answer is, or whether its
    // subject was erased since, so nobody gets it.
    var isCallers = toSameRequest && MessageDigest.isEqual(row.getBytes("author"), author);
    return new StoredAnswer(
        row.getBoolean("erased"),
        toSameRequest,
        subject(row),
        isCallers ? Optional.of(answer(row, key)) : Optional.empty());
  }

  private static @Nullable AnswerSubject subject(ResultSet row) throws SQLException {
    var subject = row.getObject("subject", UUID.class);
    return subject == null
        ? null
        : new AnswerSubject(
            subject, row.getString("shows_kind"), row.getObject("shows_id", UUID.class));
  }

  private Object answer(ResultSet row, IdempotencyKey key) throws SQLException {
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

  private void store(AnsweredCaller caller, IdempotencyKey key, RestResponse<?> answer)
      throws JsonProcessingException {
    var entity = answer.getEntity();
    var body = entity == null ? new byte[0] : json.writeValueAsBytes(entity);
    var subject = (AnswerSubject) transactions.getResource(this);
    sql.update(
        """
        update idempotency_key set status = ?, location = ?, etag = ?, body = ?,
          subject = ?, shows_kind = ?, shows_id = ?
        where caller = ? and key_hash = ?
        """,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        entity instanceof Versioned versioned ? versioned.etag() : null,
        key.seal(body),
        subject == null ? null : subject.subject(),
        subject == null ? null : subject.kind(),
        subject == null ? null : subject.id(),
        caller.system(),
        key.fingerprint());
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void forgetOldAnswers() {
    sql.update("delete from idempotency_key where created_at < now() - interval '24 hours'");
  }
}
