package fi.koppi.kit.announcement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Calls CDI observers, after what changed has been written. */
@Dependent
@Transactional(MANDATORY)
class FlushingAnnouncer<E> implements Announcer<E> {

  private final EntityManager entities;
  private final Event<Object> followers;

  @Inject
  FlushingAnnouncer(EntityManager entities, Event<Object> followers) {
    this.entities = entities;
    this.followers = followers;
  }

  @Override
  public void announce(E event) {
    entities.flush();
    followers.fire(event);
  }

  @Override
  public void announceAll(List<? extends E> events) {
    entities.flush();
    events.forEach(followers::fire);
  }
}
