package fi.koppi.referralservice.client;

import org.jspecify.annotations.Nullable;

/**
 * A client whose personal data was opened for the caller.
 *
 * @param contactMode the way in which others reach the client: RELAY during a security ban
 */
public record ClientFile(
    Client client,
    ContactMode contactMode,
    PersonalData personal,
    @Nullable CareerGoal careerGoal) {

  /**
   * Returns the file as it is read during a security ban: as that of a client who chose the relay
   * and left no contact data.
   */
  public ClientFile withoutContact() {
    return new ClientFile(client, ContactMode.RELAY, personal.withoutContact(), careerGoal);
  }

  /**
   * Returns the part of the file that a college may see. A security ban looks the same as the
   * client's choice of the relay.
   */
  ClientForProvider forProvider() {
    boolean direct = contactMode == ContactMode.DIRECT;
    return new ClientForProvider(
        personal.givenName(),
        personal.familyName(),
        contactMode,
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
