package fi.koppi.referralservice.erasure;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.ReplayGuard;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.client.ClientQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one way in to notices of erasure: the authority reads its own, a college those to itself. */
@ApplicationScoped
class ErasureOpener implements ReplayGuard {

  private final ErasureNotices notices;
  private final ClientQueries clients;
  private final ProtectedData data;

  @Inject
  ErasureOpener(ErasureNotices notices, ClientQueries clients, ProtectedData data) {
    this.notices = notices;
    this.clients = clients;
    this.data = data;
  }

  @Override
  public String kind() {
    return Subject.Kind.ERASURE_NOTICE.name();
  }

  /** Opens a notice for the replay of the answer to its acknowledgement. */
  @Override
  public void open(AnswerSubject shown, Actor by) {
    var action = ErasureAction.ERASURE_ANSWER_REPLAYED;
    var id = new ReferralId(shown.id());
    data.enter(by, action, Subject.named(Subject.Kind.ERASURE_NOTICE, id.value()));
    data.record(by, action, subject(toCaller(notices.find(id), by)));
  }

  /** Opens the erasure of a client of the caller's authority. */
  Erasure read(ClientId id, Actor by) {
    var action = ErasureAction.ERASURE_READ;
    var forgottenAt = clients.forgottenAt(id, action, by);
    data.record(by, action, Subject.of(id));
    return new Erasure(id, forgottenAt, notices.of(id));
  }

  /** Opens a notice for the college that it went to, locked until the transaction ends. */
  ErasureNotice acknowledge(ReferralId referral, Actor by) {
    var action = ErasureAction.ERASURE_ACKNOWLEDGED;
    data.enter(by, action, Subject.named(Subject.Kind.ERASURE_NOTICE, referral.value()));
    var notice = toCaller(notices.lock(referral), by);
    data.record(by, action, subject(notice));
    return notice;
  }

  /**
   * Opens a notice for what its college acknowledges by event, locked until the transaction ends. A
   * notice is stored before its college is told, so an acknowledgement that comes without one will
   * never have one.
   *
   * @throws Unacceptable when no college was told of an erasure by this referral, or another
   *     college was
   */
  ErasureNotice acknowledgedByEvent(ReferralId referral, Actor college) {
    data.enterAsSystem();
    var notice =
        notices
            .lock(referral)
            .orElseThrow(() ->
                new Unacceptable("unknown-erasure", "No client of this referral was erased."));
    if (!college.isOf(notice.provider().value())) {
      throw new Unacceptable(
          "foreign-referral", "The referral was sent to another college than the topic's.");
    }
    data.record(college, ErasureAction.ERASURE_ACKNOWLEDGED, subject(notice));
    return notice;
  }

  /** Returns the notice if it went to the caller. Another one looks as if it did not exist. */
  private static ErasureNotice toCaller(Optional<ErasureNotice> notice, Actor by) {
    return notice
        .filter(found -> by.isOf(found.provider().value()))
        .orElseThrow(() ->
            new Refused(
                CommonProblem.NOT_FOUND,
                "Your organisation was told of no erasure by a referral with this id."));
  }

  private static Subject subject(ErasureNotice notice) {
    return Subject.of(Subject.Kind.ERASURE_NOTICE, notice.referral(), notice.client());
  }
}
