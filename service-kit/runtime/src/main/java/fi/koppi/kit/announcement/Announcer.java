package fi.koppi.kit.announcement;

import java.util.List;

/**
 * Announces to the other features of the process what has happened in this one. Whoever follows
 * observes the event ({@code @Observes}) from a class whose name ends with {@code Follower}, and
 * works in the same transaction: what a follower refuses rolls the command back.
 *
 * <p>A command changes its aggregate and then announces the event that the change returned. What
 * changed is written before the first follower is called, so that each reads it and sees its new
 * version.
 *
 * @param <E> the sealed type of the events of one feature
 */
@FunctionalInterface
public interface Announcer<E> {

  /** Writes what changed, and calls the followers of the event one after the other. */
  void announce(E event);

  /** Announces several events in their order; what changed is written once. */
  default void announceAll(List<? extends E> events) {
    events.forEach(this::announce);
  }
}
