package fi.koppi.referralservice.referral.clock;

import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.clockrule.Term;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The facts from which the due time of a clock was computed. A revision stays as it is once it has
 * begun, so the term can be computed again from them.
 *
 * @param ruleFrom the first day of the revision
 * @param countedAt the submission whose term is the due time's: the last one that extended it
 * @param dayZero the day from which the working days are counted
 */
@Embeddable
public record TermBasis(
    ClockRuleId ruleId, LocalDate ruleFrom, Instant countedAt, LocalDate dayZero) {

  static TermBasis of(Term term) {
    return new TermBasis(
        term.rule().rule(),
        term.rule().revision().validFrom(),
        term.startedAt(),
        term.countsFrom());
  }
}
