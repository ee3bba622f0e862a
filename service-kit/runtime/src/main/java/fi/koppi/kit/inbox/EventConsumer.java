package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent;

/** Something in a service that acts on events of one topic. */
public interface EventConsumer {

  /** The consumer's lasting name: duplicates, parked events and dead letters are kept by it. */
  String name();

  /**
   * Acts on an event, inside a transaction of its own. An unknown type is none of its business: it
   * just returns.
   *
   * @throws NotYetApplicable when something that the event needs has not arrived yet
   * @throws Unacceptable when the event can never be applied
   */
  void on(ReceivedEvent event);
}
