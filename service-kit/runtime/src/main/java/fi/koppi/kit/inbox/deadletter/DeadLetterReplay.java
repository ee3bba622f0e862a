package fi.koppi.kit.inbox.deadletter;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumers;
import fi.koppi.kit.inbox.Inbox;
import fi.koppi.kit.inbox.Replay;
import fi.koppi.kit.inbox.ReplayProblem;
import fi.koppi.kit.inbox.deadletter.DeadLetter.Status;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Settles dead letters at a person's request, once their cause has been corrected. */
@ApplicationScoped
public class DeadLetterReplay {

  private final DeadLetters deadLetters;
  private final OriginalRecords originals;
  private final EventConsumers consumers;
  private final Inbox inbox;
  private final Lineage lineage;

  DeadLetterReplay(
      DeadLetters deadLetters,
      OriginalRecords originals,
      EventConsumers consumers,
      Inbox inbox,
      Lineage lineage) {
    this.deadLetters = deadLetters;
    this.originals = originals;
    this.consumers = consumers;
    this.inbox = inbox;
    this.lineage = lineage;
  }

  /** Lets the consumer act on the original record, as if it came now. */
  @Transactional
  public void replay(UUID id) {
    DeadLetter letter = open(id);
    Replay.orRefuse(() -> apply(letter));
    deadLetters.settle(id, Status.REPLAYED);
  }

  private void apply(DeadLetter letter) {
    ReceivedEvent event = original(letter);
    // Marked again, for a record that could not be read when it came and has an id only now.
    inbox.firstTime(letter.consumer(), event.id());
    lineage.follow(event);
    consumers.named(letter.consumer()).on(event);
  }

  /** Closes the case without applying the event. */
  @Transactional
  public void discard(UUID id) {
    open(id);
    deadLetters.settle(id, Status.DISCARDED);
  }

  private DeadLetter open(UUID id) {
    DeadLetter letter =
        deadLetters
            .locked(id)
            .orElseThrow(
                () -> new Refused(CommonProblem.NOT_FOUND, "There is no dead letter " + id + "."));
    if (letter.status() != Status.OPEN) {
      throw new Refused(
          ReplayProblem.DEAD_LETTER_SETTLED, "It is " + letter.status() + " already.");
    }
    return letter;
  }

  private ReceivedEvent original(DeadLetter letter) {
    return originals
        .find(letter.place())
        .map(CloudEventHeaders::read)
        .orElseThrow(() ->
            new Refused(
                ReplayProblem.RECORD_GONE,
                "Ask the sender to send it anew, then discard the dead letter."));
  }
}
