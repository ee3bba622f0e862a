package fi.koppi.referralservice.proposal;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.intensity.Intensity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The change that a college proposes. Each kind has its own data, and only these.
 *
 * @param newEndDay the last day of training, for EXTEND, SHORTEN and END_EARLY
 * @param firstDay the first day of the new intensity or of the pause
 * @param lastDay the last day of the pause
 * @param intensity the new intensity, for CHANGE_INTENSITY
 */
@Embeddable
public record ProposalTerms(
    @Column(updatable = false) @Enumerated(EnumType.STRING) ProposalKind kind,
    @Column(updatable = false) @Nullable LocalDate newEndDay,
    @Column(updatable = false) @Nullable LocalDate firstDay,
    @Column(updatable = false) @Nullable LocalDate lastDay,
    @Embedded @Nullable Intensity intensity) {

  public ProposalTerms {
    switch (kind) {
      case EXTEND, SHORTEN, END_EARLY -> {
        require("newEndDay", kind, newEndDay);
        refuse(kind, firstDay, lastDay, intensity);
      }
      case CHANGE_INTENSITY -> {
        require("firstDay", kind, firstDay);
        require("intensity", kind, intensity);
        refuse(kind, newEndDay, lastDay);
      }
      case PAUSE -> {
        require("firstDay", kind, firstDay);
        require("lastDay", kind, lastDay);
        refuse(kind, newEndDay, intensity);
      }
    }
    if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
      throw refused("/lastDay", "last-day", "must not be before firstDay");
    }
  }

  private static void require(String field, ProposalKind kind, @Nullable Object value) {
    if (value == null) {
      throw refused("/" + field, "terms", "must be given for " + kind);
    }
  }

  private static void refuse(ProposalKind kind, @Nullable Object... others) {
    for (var other : others) {
      if (other != null) {
        throw refused("", "terms", "must have the data of %s alone".formatted(kind));
      }
    }
  }

  /** Refuses what has passed: proposals concern the future, and steps tell of what happened. */
  void requireFuture(LocalDate today) {
    if (Stream.of(newEndDay, firstDay).anyMatch(day -> day != null && day.isBefore(today))) {
      throw refused("", "past-day", "must concern today or a later day");
    }
  }

  /** Refuses to extend what ends later already, and to shorten what ends earlier. */
  void requireChanges(LocalDate agreedEnd) {
    var proposed = newEndDay;
    if (proposed != null
        && switch (kind) {
          case EXTEND -> !proposed.isAfter(agreedEnd);
          case SHORTEN, END_EARLY -> !proposed.isBefore(agreedEnd);
          case CHANGE_INTENSITY, PAUSE -> false;
        }) {
      throw refused("/newEndDay", "agreed-end", "must change the agreed last day, " + agreedEnd);
    }
  }

  private static Refused refused(String pointer, String code, String message) {
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        "Correct what is proposed; see violations.",
        List.of(new Violation(pointer, code, message)));
  }
}
