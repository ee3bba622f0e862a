package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to many offerings because of one programme or provider. It is done in portions
 * of offerings in the order of their ids, each in a transaction of its own.
 *
 * @param by who changed the programme or the provider
 * @param after the last offering that is done; null before the first portion
 */
public record FanOut(Task task, Actor by, Instant at, @Nullable OfferingId after) {

  /** What is done, and to which offerings. */
  public sealed interface Task {

    /** Gives each published offering of a programme a new version. */
    record ReviseProgramme(ProgrammeId programme) implements Task {}

    /** Cancels the drafts of a programme that proposals led to. */
    record DiscardProgramme(ProgrammeId programme) implements Task {}

    /** Cancels the drafts of a provider that proposals led to. */
    record DiscardProvider(ProviderId provider) implements Task {}
  }

  static FanOut of(Task task, Actor by, Instant at) {
    return new FanOut(task, by, at, null);
  }

  FanOut goingOnAfter(OfferingId last) {
    return new FanOut(task, by, at, last);
  }
}
