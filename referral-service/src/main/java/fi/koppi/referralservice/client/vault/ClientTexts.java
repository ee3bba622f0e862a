package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.Undecipherable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
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
    return of(client).open(field, sealed);
  }

  /** Returns what opens the texts about a client; it looks for the key at the first text. */
  public Opening of(ClientId client) {
    return new Opening(() -> keys.personalData(client));
  }

  /** The opening of several texts about one client, for which the key is read once. */
  public static final class Opening {

    private final Supplier<DataKey> source;
    private @Nullable DataKey key;

    private Opening(Supplier<DataKey> source) {
      this.source = source;
    }

    /** Opens a sealed text; null where the client was forgotten and the key is gone. */
    public @Nullable String open(String field, String sealed) {
      try {
        if (key == null) {
          key = source.get();
        }
        return key.open(field, sealed);
      } catch (Undecipherable e) {
        return null;
      }
    }
  }
}
