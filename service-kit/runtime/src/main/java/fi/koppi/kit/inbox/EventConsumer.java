package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent;
import java.util.Map;

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
   * Returns the record that the payload is read as, for each type of event that the consumer acts
   * on. A payload that does not fit its record is a dead letter before {@link #on} is called, and
   * events of other types pass by.
   */
  Map<String, Class<? extends Record>> payloads();

  /**
   * Acts on an event, in a transaction that it may share with other events of the same partition.
   *
   * @throws NotYetApplicable when something that the event needs has not arrived yet
   * @throws Unacceptable when the event can never be applied
   */
  void on(ReceivedEvent event);

  /**
   * Records that an event was refused for good, once and in the transaction that makes it a dead
   * letter. It must not fail: the event's payload may not fit the consumer's record.
   *
   * @param cause the stable code of the reason, such as {@code foreign-referral}
   */
  default void refused(ReceivedEvent event, String cause) {
    // Most consumers have nobody to whom a refusal would have to be accounted for.
  }
}
