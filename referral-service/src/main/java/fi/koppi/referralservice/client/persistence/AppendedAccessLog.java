package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.AccessAction;
import fi.koppi.referralservice.client.AccessLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AppendedAccessLog implements AccessLog {

  private static final String INSERT =
      """
      insert into access_log (at, organisation_id, oauth_client, person, action, client_id, reason)
      values (?, ?, ?, ?, ?, ?, ?)\
      """;

  private final Sql sql;
  private final InstantSource time;

  @Inject
  AppendedAccessLog(Sql sql, InstantSource time) {
    this.sql = sql;
    this.time = time;
  }

  @Override
  public void record(Actor actor, AccessAction action, ClientId client) {
    append(actor, action, client, null);
  }

  @Override
  public void record(Actor actor, AccessAction action, ClientId client, String reason) {
    append(actor, action, client, reason);
  }

  private void append(Actor actor, AccessAction action, ClientId client, @Nullable String reason) {
    sql.update(
        INSERT,
        time.instant(),
        actor.organisation(),
        actor.client(),
        actor.person(),
        action.name(),
        client.value(),
        reason);
  }
}
