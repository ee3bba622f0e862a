package fi.koppi.referralservice.client;

import org.jspecify.annotations.Nullable;

/** A client whose personal data was opened for the caller. */
public record ClientFile(Client client, PersonalData personal, @Nullable CareerGoal careerGoal) {

  /**
   * Returns the part of the file that a college may see. A security ban looks the same as the
   * client's choice of the relay.
   */
  ClientForProvider forProvider(boolean banned) {
    boolean direct = client.contactMode() == ContactMode.DIRECT && !banned;
    return new ClientForProvider(
        personal.givenName(),
        personal.familyName(),
        direct ? ContactMode.DIRECT : ContactMode.RELAY,
        direct ? personal.email() : null,
        direct ? personal.phone() : null,
        client.languages(),
        careerGoal);
  }

  @Override
  public String toString() {
    return "ClientFile[masked]";
  }
}
