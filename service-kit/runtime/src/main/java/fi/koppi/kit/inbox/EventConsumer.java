package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent;

/**
 * A part of a service that acts on the events of some topics. A bean of this type is called for
 * every event of the topics that are configured by its name, {@code koppi.consumer.<name>.topic}.
 */
public interface EventConsumer {

  /**
   * Returns the consumer's name, under which its received events, parked events and dead letters
   * are stored. It never changes.
   */
  String name();

  /**
   * Acts on an event, in a transaction that it may share with other events of the same partition.
   * It returns without doing anything when it does not know the event's type.
   *
   * @throws NotYetApplicable when something that the event needs has not arrived yet
   * @throws Unacceptable when the event can never be applied
   */
  void on(ReceivedEvent event);
}
