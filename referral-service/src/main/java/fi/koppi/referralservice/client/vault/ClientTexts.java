package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.secrecy.Undecipherable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Texts about clients that other features keep, sealed with the clients' own keys. A text is bound
 * to the field that it was sealed for. The calling feature has opened what the text belongs to.
 */
@ApplicationScoped
public class ClientTexts {

  private final ClientKeys keys;

  @Inject
  public ClientTexts(ClientKeys keys) {
    this.keys = keys;
  }

  /** Seals a text so that it may be stored. */
  public String seal(ClientId client, String field, String text) {
    return keys.personalData(client).seal(field, text);
  }

  /** Opens a sealed text; null where the client was forgotten and the key is gone. */
  public @Nullable String open(ClientId client, String field, String sealed) {
    try {
      return keys.personalData(client).open(field, sealed);
    } catch (Undecipherable e) {
      return null;
    }
  }
}
