package fi.koppi.referralservice.access.persistence;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.access.AccessLog;
import fi.koppi.referralservice.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAccessLog implements AccessLog {

  private static final String INSERT =
      """
      insert into access_log (at, organisation_id, oauth_client, person, action, client_id, reason,
        subject_kind, subject_ids, refused_with, refused_because)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?)\
      """;

  private final Sql sql;
  private final InstantSource time;

  @Inject
  SqlAccessLog(Sql sql, InstantSource time) {
    this.sql = sql;
    this.time = time;
  }

  @Override
  public void record(Actor by, AccessAction action, Subject subject, @Nullable String reason) {
    insert(by, action, subject, reason, null, null);
  }

  @Override
  public void recordRefused(Actor by, AccessAction action, Subject subject, int status) {
    insert(by, action, subject, null, status, null);
  }

  @Override
  public void recordRefused(Actor by, AccessAction action, Subject subject, String cause) {
    insert(by, action, subject, null, null, cause);
  }

  private void insert(
      Actor by,
      AccessAction action,
      Subject subject,
      @Nullable String reason,
      @Nullable Integer refusedWith,
      @Nullable String refusedBecause) {
    var client = subject.client();
    sql.update(
        INSERT,
        time.instant(),
        by.organisation(),
        by.client(),
        by.person(),
        action.name(),
        client == null ? null : client.value(),
        reason,
        subject.kind().name(),
        subject.ids(),
        refusedWith,
        refusedBecause);
  }
}
