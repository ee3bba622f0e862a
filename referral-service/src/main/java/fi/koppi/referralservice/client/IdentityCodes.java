package fi.koppi.referralservice.client;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which identity codes this installation takes: artificial ones only where it says so. */
@ApplicationScoped
class IdentityCodes {

  private final boolean artificialAccepted;

  IdentityCodes(
      @ConfigProperty(
              name = "koppi.referral.artificial-identity-codes-accepted",
              defaultValue = "false")
          boolean artificialAccepted) {
    this.artificialAccepted = artificialAccepted;
  }

  boolean accepts(PersonalIdentityCode code) {
    return artificialAccepted || !code.isArtificial();
  }
}
