package fi.koppi.kit.mirror;

import java.util.UUID;

/**
 * A local copy of what another service announces. Both methods join the transaction of the event.
 *
 * @param <S> the announced state
 */
public interface Mirror<S extends AnnouncedState> {

  /** Replaces what is known by the state, unless that is not newer. */
  void apply(UUID id, S state);

  /**
   * Removes what is known. Only a state that is newer than the last one known brings it back; what
   * was never known leaves nothing behind.
   */
  void remove(UUID id);
}
