package fi.koppi.kit.mirror;

import java.util.UUID;

/**
 * A local copy of what another service announces. Both methods join the transaction of the event.
 *
 * @param <S> the announced state
 */
public interface Mirror<S extends AnnouncedState> {

  /** Replaces the copy by the state, unless the copy is as new or newer. */
  void apply(UUID id, S state);

  /**
   * Removes the copy. Only a newer state than the last one brings it back; without a copy nothing
   * happens.
   */
  void remove(UUID id);
}
