package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.ReplayGuard;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.ReferredClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one way in to unmet needs: only the client's authority opens them. */
@ApplicationScoped
class UnmetNeedOpener implements ReplayGuard {

  private final UnmetNeeds needs;
  private final ClientQueries clients;
  private final ProtectedData data;

  @Inject
  UnmetNeedOpener(UnmetNeeds needs, ClientQueries clients, ProtectedData data) {
    this.needs = needs;
    this.clients = clients;
    this.data = data;
  }

  @Override
  public String kind() {
    return Subject.Kind.UNMET_NEED.name();
  }

  /** Opens an unmet need for the replay of an answer about it. */
  @Override
  public void open(AnswerSubject shown, Actor by) {
    var action = UnmetNeedAction.UNMET_NEED_ANSWER_REPLAYED;
    var id = new UnmetNeedId(shown.id());
    enter(id, action, by);
    data.record(by, action, Subject.of(id, own(needs.find(id), by).client()));
  }

  /** Opens a client, locked until the transaction ends, to record an unmet need of it. */
  ReferredClient client(ClientId id, Actor by) {
    var client = clients.lock(id, UnmetNeedAction.UNMET_NEED_WRITTEN, by);
    data.record(by, UnmetNeedAction.UNMET_NEED_WRITTEN, Subject.of(id));
    return client;
  }

  /** Opens a client to list its unmet needs. */
  void list(ClientId id, Actor by) {
    clients.require(id, UnmetNeedAction.UNMET_NEEDS_READ, by);
    data.record(by, UnmetNeedAction.UNMET_NEEDS_READ, Subject.of(id));
  }

  /** Opens an unmet need for reading. */
  UnmetNeed read(UnmetNeedId id, Actor by) {
    enter(id, UnmetNeedAction.UNMET_NEEDS_READ, by);
    var need = own(needs.find(id), by);
    data.record(by, UnmetNeedAction.UNMET_NEEDS_READ, Subject.of(id, need.client()));
    return need;
  }

  /** Opens an unmet need, locked until the transaction ends, for a change of the version read. */
  UnmetNeed change(UnmetNeedId id, long expectedVersion, Actor by) {
    enter(id, UnmetNeedAction.UNMET_NEED_WRITTEN, by);
    var need = own(needs.lock(id), by);
    IfMatch.check(expectedVersion, need.version());
    data.record(by, UnmetNeedAction.UNMET_NEED_WRITTEN, Subject.of(id, need.client()));
    return need;
  }

  private void enter(UnmetNeedId id, UnmetNeedAction action, Actor by) {
    data.enter(by, action, Subject.named(Subject.Kind.UNMET_NEED, id.value()));
  }

  /**
   * Returns the unmet need if the caller's organisation owns it. Another one, and one whose client
   * was erased, look as if they did not exist.
   */
  private static UnmetNeed own(Optional<UnmetNeed> need, Actor by) {
    return need.filter(found -> by.isOf(found.authority().value()))
        .filter(found -> !found.isCutOff())
        .orElseThrow(() ->
            new Refused(CommonProblem.NOT_FOUND, "Your organisation has no such unmet need."));
  }
}
