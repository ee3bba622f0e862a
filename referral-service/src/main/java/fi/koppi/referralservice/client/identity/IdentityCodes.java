package fi.koppi.referralservice.client.identity;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.client.ClientProblem;
import fi.koppi.referralservice.secrecy.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accepts identity codes, and makes the index by which they are found again. */
@ApplicationScoped
public class IdentityCodes {

  private final boolean artificialAccepted;
  private final BlindIndex blindIndex;

  @Inject
  public IdentityCodes(
      @ConfigProperty(name = "koppi.identity.artificial-codes", defaultValue = "false")
          boolean artificialAccepted,
      BlindIndex blindIndex) {
    this.artificialAccepted = artificialAccepted;
    this.blindIndex = blindIndex;
  }

  /**
   * Returns whether the code may be used here; artificial codes may only where the installation is
   * configured so.
   */
  boolean accepts(PersonalIdentityCode code) {
    return artificialAccepted || !code.isArtificial();
  }

  /** Returns the index of a code within an authority. The code cannot be computed from it. */
  public byte[] index(AuthorityId authority, PersonalIdentityCode code) {
    if (!accepts(code)) {
      throw new Refused(
          ClientProblem.CLIENT_IDENTITY_CODE_ARTIFICIAL,
          "Individual numbers from 900 on belong to nobody and are not accepted here.");
    }
    return blindIndex.of(authority.value(), code.value());
  }
}
