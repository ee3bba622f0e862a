package fi.koppi.catalogservice.offering.fanout;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on many offerings that one programme or provider causes. It is done in portions of offerings
 * in the order of their ids, each in a transaction of its own.
 *
 * @param by the actor who changed the programme or the provider
 * @param after the last offering that is done, or null before the first portion
 */
public record FanOut(Task task, Actor by, Instant at, @Nullable OfferingId after) {

  /** The kind of work, with the owner of the offerings. */
  public sealed interface Task {

    /** Gives each published offering of a programme a new version. */
    record ReviseProgramme(ProgrammeId programme) implements Task {}

    /** Cancels the drafts of a programme that come from proposals. */
    record DiscardProgramme(ProgrammeId programme) implements Task {}

    /** Ends whatever a closed provider offers, drafts too. */
    record EndProvider(ProviderId provider) implements Task {}
  }

  /** The place of a stored fan-out: one that goes on takes a new place behind all others. */
  public record Place(long seq) {

    static final Place BEFORE_ALL = new Place(0);
  }

  public static FanOut of(Task task, Actor by, Instant at) {
    return new FanOut(task, by, at, null);
  }

  public FanOut goingOnAfter(OfferingId last) {
    return new FanOut(task, by, at, last);
  }
}
