package fi.koppi.referralservice.client.rotation;

import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The rotation of the master key, which serves no caller. */
@ApplicationScoped
public class RotationCommands {

  private final ClientOpener opener;

  @Inject
  RotationCommands(ClientOpener opener) {
    this.opener = opener;
  }

  /** Wraps a portion of the keys of a former master key by the present one. */
  @Transactional
  public WrappedKeys.Portion rewrapPortion(WrappedKeys keys, String formerId, UUID after) {
    opener.enterAsSystem();
    return keys.rewrapPortion(formerId, after);
  }
}
