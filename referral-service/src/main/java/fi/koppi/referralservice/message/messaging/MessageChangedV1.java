package fi.koppi.referralservice.message.messaging;

import fi.koppi.referralservice.message.MessageEvent;
import java.time.Instant;
import java.util.UUID;

/** The wire form of a message: it names where the message lies and holds nothing of it. */
record MessageChangedV1(UUID referralId, int number, Change change, Instant at) {

  /** What has become of the message. */
  enum Change {
    WRITTEN,
    PASSED_ON
  }

  static MessageChangedV1 of(MessageEvent event) {
    return new MessageChangedV1(
        event.referral().id().value(),
        event.number(),
        switch (event) {
          case MessageEvent.Written _ -> Change.WRITTEN;
          case MessageEvent.PassedOn _ -> Change.PASSED_ON;
        },
        event.at());
  }
}
