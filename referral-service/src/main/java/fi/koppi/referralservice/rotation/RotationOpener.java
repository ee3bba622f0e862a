package fi.koppi.referralservice.rotation;

import fi.koppi.referralservice.access.ProtectedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The way in to wrapped keys for timed work and for the count of them. Nothing of any client is
 * opened here, so that nothing is recorded of anybody.
 */
@ApplicationScoped
class RotationOpener {

  private final ProtectedData data;

  @Inject
  RotationOpener(ProtectedData data) {
    this.data = data;
  }

  /** Enters for keys of all authorities. */
  void enterAsSystem() {
    data.enterAsSystem();
  }
}
