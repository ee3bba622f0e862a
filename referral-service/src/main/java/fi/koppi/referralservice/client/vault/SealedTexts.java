package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.secrecy.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts about clients that other features keep, sealed with the clients' own keys: forgetting a
 * client makes them unreadable, in every copy. The calling feature has opened what they belong to.
 */
@ApplicationScoped
public class SealedTexts {

  private final ClientKeys keys;

  @Inject
  SealedTexts(ClientKeys keys) {
    this.keys = keys;
  }

  /**
   * Seals a text about a client.
   *
   * @param place the name of the one place where the text opens again, without a slash
   */
  public String seal(ClientId client, String place, String text) {
    return keys.personalData(client).seal(place, text);
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

    /** Opens a text that was sealed for this place. */
    public String open(String place, String sealed) {
      if (key == null) {
        key = source.get();
      }
      return key.open(place, sealed);
    }
  }
}
