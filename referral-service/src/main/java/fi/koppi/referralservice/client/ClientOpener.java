package fi.koppi.referralservice.client;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.ReplayGuard;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one way in to clients: only their own authority opens them, and every access is recorded. */
@ApplicationScoped
public class ClientOpener implements ReplayGuard {

  private final Clients clients;
  private final ClientVault vault;
  private final ProtectedData data;

  @Inject
  ClientOpener(Clients clients, ClientVault vault, ProtectedData data) {
    this.clients = clients;
    this.vault = vault;
    this.data = data;
  }

  @Override
  public String kind() {
    return Subject.Kind.CLIENT.name();
  }

  /**
   * Opens a client for the replay of an answer that shows its file. A forgotten client is let
   * through: of its answers only the acknowledgement of the forgetting is left, which names nobody.
   * During a security ban nothing is replayed, since the answer may be older than the ban.
   */
  @Override
  public void open(AnswerSubject shown, Actor by) {
    var client = replayed(Subject.Kind.CLIENT, shown, by);
    if (client.status() == ClientStatus.ACTIVE && vault.ban(client.id()).inForce()) {
      throw new Refused(CommonProblem.ANSWER_WITHHELD);
    }
  }

  /** Opens a client for the replay of an answer of the kind, and records it. */
  Client replayed(Subject.Kind kind, AnswerSubject shown, Actor by) {
    var action = ClientAction.ANSWER_REPLAYED;
    var subject = Subject.of(kind, new ClientId(shown.id()));
    enter(by, action, subject);
    var client = present(ofCaller(clients.find(new ClientId(shown.id())), by));
    data.record(by, action, subject);
    return client;
  }

  /** Enters for work at the start or by a timer, whoever the clients' authorities are. */
  public void enterAsSystem() {
    data.enterAsSystem();
  }

  /** Enters for a client that is yet to be registered or found. */
  void enter(Actor by, AccessAction action) {
    enter(by, action, null);
  }

  /**
   * Opens a client for reading.
   *
   * @param reason the caller's reason, for what needs more than daily work
   */
  public Client read(ClientId id, ClientAction action, @Nullable String reason, Actor by) {
    return recorded(find(id, action, by), action, reason, by);
  }

  /**
   * Opens a client, locked until the transaction ends, for a change of the version that was read.
   */
  public Client change(ClientId id, long expectedVersion, ClientAction action, Actor by) {
    var client = lock(id, action, by);
    IfMatch.check(expectedVersion, client.version());
    return recorded(client, action, null, by);
  }

  /**
   * Opens a client, locked, for something that no other change can make stale.
   *
   * @param reason the caller's reason, for what needs more than daily work
   */
  public Client change(ClientId id, ClientAction action, @Nullable String reason, Actor by) {
    return recorded(lock(id, action, by), action, reason, by);
  }

  /**
   * Opens a client, locked, for a change whose action depends on what is recorded of the client.
   *
   * @param attempted the action that is recorded where the call is refused
   * @param action returns the action that is recorded otherwise
   * @param reason the caller's reason
   */
  public Client change(
      ClientId id,
      ClientAction attempted,
      Function<Client, ClientAction> action,
      String reason,
      Actor by) {
    var client = lock(id, attempted, by);
    return recorded(client, action.apply(client), reason, by);
  }

  /** Opens a list of what concerns the caller's clients. An empty one is recorded, too. */
  public <T> List<T> list(
      ClientAction action, Actor by, Supplier<List<T>> rows, Function<T, ClientId> clientOf) {
    enter(by, action);
    var listed = rows.get();
    data.record(
        by, action, Subject.ofClients(action.kind(), listed.stream().map(clientOf).toList()));
    return listed;
  }

  /**
   * Opens several clients of the caller's authority for a change, locked until the transaction ends
   * in the order of their ids. Those that were forgotten meanwhile are left out; that nobody is
   * left is recorded, too.
   *
   * @param named finds the clients, which are not locked yet
   * @return the number of clients that were changed
   */
  public int changeAll(
      ClientAction action,
      Actor by,
      Supplier<List<ClientId>> named,
      Consumer<List<ClientId>> change) {
    enter(by, action);
    var opened =
        clients.lockAll(named.get()).stream()
            .filter(client -> by.isOf(client.authority().value()))
            .filter(client -> client.status() == ClientStatus.ACTIVE)
            .map(Client::id)
            .toList();
    if (!opened.isEmpty()) {
      change.accept(opened);
    }
    data.record(by, action, Subject.ofClients(action.kind(), opened));
    return opened.size();
  }

  /**
   * Remembers that the present call is refused by naming a client of the caller's authority, which
   * tells the caller of that client.
   */
  void discloseByRefusal(ClientId id) {
    data.discloseByRefusal(Subject.of(id));
  }

  /** Records a client that was found by something other than its id. */
  Client found(Optional<Client> candidate, ClientAction action, Actor by) {
    return recorded(own(candidate, by), action, null, by);
  }

  /** Records the registration of a client. */
  void registered(ClientId id, Actor by) {
    data.record(by, ClientAction.REGISTERED, Subject.of(id));
  }

  /**
   * Finds a client for another feature, whose own opener records what is done with it.
   *
   * @param action the action of that feature
   */
  Client find(ClientId id, AccessAction action, Actor by) {
    enter(by, action, Subject.of(id));
    return own(clients.find(id), by);
  }

  /**
   * Finds a client of the caller's authority for another feature, even one that was forgotten.
   *
   * @param action the action of that feature
   */
  Client findEvenForgotten(ClientId id, AccessAction action, Actor by) {
    enter(by, action, Subject.of(id));
    return present(ofCaller(clients.find(id), by));
  }

  /** Finds a client for another feature and locks it until the transaction ends. */
  Client lock(ClientId id, AccessAction action, Actor by) {
    enter(by, action, Subject.of(id));
    return own(clients.lock(id), by);
  }

  /** Locks the client behind a referral for either side, then continues as the caller. */
  void lockBehindReferral(ClientId id, AuthorityId authority, Actor by) {
    active(data.onBehalfOf(authority, by, () -> clients.lock(id)));
  }

  /** Opens a client, even a forgotten one, for timed work, locked until the transaction ends. */
  public Client lockForTimedWork(ClientId id) {
    return present(clients.lock(id));
  }

  /** Records what timed work has done about a client, in the name of its authority. */
  public void recordTimedWork(Client client, ClientAction action) {
    var by =
        new Actor(
            client.authority().value(),
            OrganisationType.AUTHORITY,
            "consent-register",
            Set.of(),
            null);
    data.record(by, action, Subject.of(action.kind(), client.id()));
  }

  /**
   * Opens for a college the client of a referral that it has received, and continues as the
   * college. Of a forgotten client there is nothing to show.
   *
   * @param authority the authority that the client belongs to, as the referral names it
   */
  <T> @Nullable T showTo(
      Actor provider, ClientId id, AuthorityId authority, Function<Client, T> view) {
    Optional<T> shown =
        data.onBehalfOf(
            authority,
            provider,
            () -> {
              var client = clients.find(id).filter(found -> found.authority().equals(authority));
              return Optional.of(present(client))
                  .filter(found -> found.status() == ClientStatus.ACTIVE)
                  .map(view);
            });
    if (shown.isPresent()) {
      data.record(provider, ClientAction.SHOWN_TO_PROVIDER, Subject.of(id));
    }
    return shown.orElse(null);
  }

  private Client recorded(Client client, ClientAction action, @Nullable String reason, Actor by) {
    data.record(by, action, Subject.of(action.kind(), client.id()), reason);
    return client;
  }

  private void enter(Actor by, AccessAction action, @Nullable Subject subject) {
    data.enter(by, action, subject);
    if (by.type() != OrganisationType.AUTHORITY) {
      throw new Refused(CommonProblem.FORBIDDEN, "Clients belong to employment authorities.");
    }
  }

  private static Client own(Optional<Client> client, Actor by) {
    return active(ofCaller(client, by));
  }

  /** Leaves out a client of another organisation, which looks as if it did not exist. */
  private static Optional<Client> ofCaller(Optional<Client> client, Actor by) {
    return client.filter(found -> by.isOf(found.authority().value()));
  }

  private static Client active(Optional<Client> client) {
    var found = present(client);
    found.requireActive();
    return found;
  }

  private static Client present(Optional<Client> client) {
    return client.orElseThrow(
        () -> new Refused(CommonProblem.NOT_FOUND, "Your organisation has no such client."));
  }
}
