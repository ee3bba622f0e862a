package fi.koppi.referralservice.secrecy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A master key that wraps stored keys or has done so, by its id.
 *
 * @param since when the service began to wrap by it, or when this began to be recorded
 * @param succeededAt when another one took its place; null for the one that wraps now
 */
public record RegisteredMasterKey(String id, Instant since, @Nullable Instant succeededAt) {

  public boolean isPresent() {
    return succeededAt == null;
  }
}
