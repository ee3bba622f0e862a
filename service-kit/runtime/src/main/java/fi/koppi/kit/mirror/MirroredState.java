package fi.koppi.kit.mirror;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * The copy of one thing, as it was announced last. One that was removed stays as a row that nobody
 * finds: an older state, which may come by a replayed record, must not bring it back.
 *
 * @param <S> the announced state
 */
@MappedSuperclass
public abstract class MirroredState<S extends AnnouncedState> {

  private static final long NONE = -1;

  @Id private UUID id;
  private long announcedVersion;
  private boolean removed;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected MirroredState() {}

  protected MirroredState(UUID id) {
    this.id = id;
    this.announcedVersion = NONE;
  }

  void apply(S state) {
    if (state.version() > announcedVersion) {
      announcedVersion = state.version();
      removed = false;
      replace(state);
    }
  }

  void remove() {
    removed = true;
  }

  /** Returns whether the owner has removed what this is a copy of. */
  protected boolean isRemoved() {
    return removed;
  }

  /** Replaces the fields by those of a newer state. */
  protected abstract void replace(S state);

  protected UUID mirroredId() {
    return id;
  }
}
