package fi.koppi.referralservice.client.rotation;

import fi.koppi.referralservice.client.ClientOpener;
import fi.koppi.referralservice.secrecy.MasterKeyQueries;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.RegisteredMasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The read side of the rotation. It shows nothing of any client. */
@ApplicationScoped
public class RotationQueries {

  private final ClientOpener opener;
  private final MasterKeyQueries registered;
  private final MasterKeys masters;
  private final Instance<WrappedKeys> wrapped;

  @Inject
  RotationQueries(
      ClientOpener opener,
      MasterKeyQueries registered,
      MasterKeys masters,
      Instance<WrappedKeys> wrapped) {
    this.opener = opener;
    this.registered = registered;
    this.masters = masters;
    this.wrapped = wrapped;
  }

  /**
   * Lists the master keys that wrap keys or have done so with what each wraps, the oldest first.
   */
  @Transactional
  public List<MasterKeyUse> uses() {
    opener.enterAsSystem();
    return registered.registered().stream()
        .map(key -> new MasterKeyUse(key, countOf(key.id()), masters.has(key.id())))
        .toList();
  }

  /** Lists the former master keys that still wrap something. */
  @Transactional
  public List<RegisteredMasterKey> formerInUse() {
    opener.enterAsSystem();
    return registered.registered().stream()
        .filter(key -> !key.isPresent() && wrapsAny(key.id()))
        .toList();
  }

  private long countOf(String id) {
    long keys = wrapped.stream().mapToLong(kind -> kind.countOf(id)).sum();
    return registered.wrapsIndexKey(id) ? keys + 1 : keys;
  }

  private boolean wrapsAny(String id) {
    return registered.wrapsIndexKey(id) || wrapped.stream().anyMatch(kind -> kind.anyOf(id));
  }
}
