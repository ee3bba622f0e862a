package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.kit.time.Today;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing of this service that another system's key stands for.
 *
 * @param editedAt the time at which the other system had edited it when it was imported last, if
 *     that is known
 */
public record Imported<I>(I id, @Nullable Instant editedAt) {

  /** Returns whether the other system's state is newer than the one that was imported. */
  public boolean isOlderThan(@Nullable Instant given) {
    return given != null && (editedAt == null || editedAt.isBefore(given));
  }

  /** Describes that the given state is older than the one that was imported, if it is. */
  public Optional<String> noteOnOlder(@Nullable Instant given) {
    return given == null || editedAt == null || !given.isBefore(editedAt)
        ? Optional.empty()
        : Optional.of(
            "The document is older (edited %s) than the one that was imported before (edited %s):"
                    .formatted(Today.at(given), Today.at(editedAt))
                + " it stays as it was");
  }
}
