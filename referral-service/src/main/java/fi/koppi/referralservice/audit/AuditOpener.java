package fi.koppi.referralservice.audit;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.client.ClientQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one way in to the access log, which records who has read it. */
@ApplicationScoped
class AuditOpener {

  private final ClientQueries clients;
  private final ProtectedData data;

  @Inject
  AuditOpener(ClientQueries clients, ProtectedData data) {
    this.clients = clients;
    this.data = data;
  }

  /**
   * Opens a page of the log of the caller's organisation.
   *
   * @param client the client to which the caller has narrowed it
   */
  List<RecordedAccess> ofOrganisation(
      @Nullable ClientId client, Actor by, Supplier<List<RecordedAccess>> lines) {
    var subject =
        client == null
            ? Subject.none(Subject.Kind.ACCESS_LOG)
            : Subject.named(Subject.Kind.ACCESS_LOG, client.value());
    data.enter(by, AuditAction.ACCESS_LOG_READ, subject);
    return recorded(by, AuditAction.ACCESS_LOG_READ, subject, lines);
  }

  /** Opens a page of the log of one client of the caller's authority, forgotten or not. */
  List<RecordedAccess> ofClient(ClientId client, Actor by, Supplier<List<RecordedAccess>> lines) {
    var action = AuditAction.CLIENT_ACCESS_LOG_READ;
    clients.requireEver(client, action, by);
    return recorded(by, action, Subject.of(Subject.Kind.ACCESS_LOG, client), lines);
  }

  /** Records a page after it was read, so that no page shows its own reading. */
  private List<RecordedAccess> recorded(
      Actor by, AuditAction action, Subject subject, Supplier<List<RecordedAccess>> lines) {
    var read = lines.get();
    data.record(by, action, subject);
    return read;
  }
}
