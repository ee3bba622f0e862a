package fi.koppi.kit.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The mirrors of the service that are stored as entities. */
@ApplicationScoped
public class Mirrors {

  private final EntityManager entities;

  @Inject
  Mirrors(EntityManager entities) {
    this.entities = entities;
  }

  /** Finds the copy of something that was announced and has not been removed since. */
  public <M extends MirroredState<?>> Optional<M> find(Class<M> type, UUID id) {
    return Optional.ofNullable(entities.find(type, id)).filter(copy -> !copy.isRemoved());
  }

  /**
   * Makes the mirror whose copies are entities of a type.
   *
   * @param first makes a copy that nothing has been applied to
   */
  public <S extends AnnouncedState, M extends MirroredState<S>> Mirror<S> of(
      Class<M> type, Function<UUID, M> first) {
    return new EntityMirror<>(entities, type, first);
  }

  private record EntityMirror<S extends AnnouncedState, M extends MirroredState<S>>(
      EntityManager entities, Class<M> type, Function<UUID, M> first) implements Mirror<S> {

    @Override
    public void apply(UUID id, S state) {
      var known = entities.find(type, id);
      if (known != null) {
        known.apply(state);
        return;
      }
      var copy = first.apply(id);
      copy.apply(state);
      entities.persist(copy);
    }

    @Override
    public void remove(UUID id) {
      var known = entities.find(type, id);
      if (known != null) {
        known.remove();
      }
    }
  }
}
