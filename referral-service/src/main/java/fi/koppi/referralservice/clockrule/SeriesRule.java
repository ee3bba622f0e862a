package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that the revisions of a rule for clocks have to meet. */
enum SeriesRule {
  ENDS_ARE_NOT_BEFORE_BEGINNINGS {
    @Override
    List<Violation> violations(Series series) {
      List<Violation> found = new ArrayList<>();
      for (int n = 0; n < series.after().size(); n++) {
        var revision = series.after().get(n);
        if (revision.validTo() != null && revision.validTo().isBefore(revision.validFrom())) {
          found.add(at(n, "validTo", "order", "must not be before validFrom"));
        }
      }
      return found;
    }
  },
  NONE_OVERLAPS_THE_NEXT {
    @Override
    List<Violation> violations(Series series) {
      return betweenNeighbours(
          series,
          (end, begin) -> end == null || !begin.isAfter(end),
          "overlap",
          "must be after the last day of the revision before");
    }
  },
  NO_DAY_IS_LEFT_OUT {
    @Override
    List<Violation> violations(Series series) {
      return betweenNeighbours(
          series,
          (end, begin) -> end != null && begin.isAfter(end.plusDays(1)),
          "gap",
          "must be the day after the last day of the revision before");
    }
  },
  WHAT_HAS_BEGUN_STAYS {
    @Override
    List<Violation> violations(Series series) {
      return series.before().stream()
          .filter(revision -> !revision.validFrom().isAfter(series.today()))
          .filter(
              revision -> series.after().stream().noneMatch(kept -> keeps(kept, revision, series)))
          .map(revision ->
              new Violation(
                  "/revisions",
                  "begun",
                  "must hold the revision of %s as it is; only an end that is not over may change"
                      .formatted(revision.validFrom())))
          .toList();
    }

    private boolean keeps(Revision kept, Revision before, Series series) {
      return kept.equals(before)
          || (kept.differsInItsEndOnly(before)
              && isNotOver(before, series.today())
              && isNotOver(kept, series.today()));
    }

    private boolean isNotOver(Revision revision, LocalDate today) {
      return revision.validTo() == null || !revision.validTo().isBefore(today);
    }
  },
  NOTHING_NEW_BEGINS_IN_THE_PAST {
    @Override
    List<Violation> violations(Series series) {
      List<Violation> found = new ArrayList<>();
      for (int n = 0; n < series.after().size(); n++) {
        var revision = series.after().get(n);
        if (!revision.validFrom().isAfter(series.today())
            && series.before().stream()
                .noneMatch(before -> before.validFrom().equals(revision.validFrom()))) {
          found.add(at(n, "validFrom", "past", "must be tomorrow or later"));
        }
      }
      return found;
    }
  },
  THE_GENERAL_RULE_NEVER_ENDS {
    @Override
    List<Violation> violations(Series series) {
      int last = series.after().size() - 1;
      return series.general() && series.after().get(last).validTo() != null
          ? List.of(at(last, "validTo", "end", "must be left out: the general rule never ends"))
          : List.of();
    }
  };

  /** Returns how the series breaks the rule. It has one revision at least. */
  abstract List<Violation> violations(Series series);

  static List<Violation> allViolations(Series series) {
    return Arrays.stream(values()).flatMap(rule -> rule.violations(series).stream()).toList();
  }

  private static List<Violation> betweenNeighbours(
      Series series, Breach isBroken, String code, String advice) {
    List<Violation> found = new ArrayList<>();
    for (int n = 1; n < series.after().size(); n++) {
      var end = series.after().get(n - 1).validTo();
      if (isBroken.between(end, series.after().get(n).validFrom())) {
        found.add(at(n, "validFrom", code, advice));
      }
    }
    return found;
  }

  private static Violation at(int revision, String field, String code, String advice) {
    return new Violation("/revisions/%d/%s".formatted(revision, field), code, advice);
  }

  /** Says whether the last day of one revision and the first of the next break a rule. */
  @FunctionalInterface
  private interface Breach {
    boolean between(@Nullable LocalDate end, LocalDate begin);
  }
}
