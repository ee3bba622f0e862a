package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.clockrule.Term;
import fi.koppi.referralservice.clockrule.Terms;
import fi.koppi.referralservice.referral.clock.CatchClock;
import fi.koppi.referralservice.referral.clock.ExplainedClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The read side of the clocks of referrals, which explain their due times. */
@ApplicationScoped
public class ReferralClockQueries {

  private final ReferralOpener opener;
  private final Terms terms;
  private final InstantSource time;

  @Inject
  ReferralClockQueries(ReferralOpener opener, Terms terms, InstantSource time) {
    this.opener = opener;
    this.terms = terms;
    this.time = time;
  }

  /** Reads the clocks of a referral of the caller's authority. */
  @Transactional
  public List<ExplainedClock> sent(ReferralId id, Actor by) {
    return clocks(opener.read(id, ReferralAction.REFERRAL_CLOCKS_READ, by));
  }

  /** Reads the clocks of a referral that the caller's college has received. */
  @Transactional
  public List<ExplainedClock> received(ReferralId id, Actor by) {
    return clocks(opener.readReceived(id, ReferralAction.REFERRAL_CLOCKS_READ, by));
  }

  private List<ExplainedClock> clocks(Referral referral) {
    var clock = referral.catchClock();
    return clock == null
        ? List.of()
        : List.of(ExplainedClock.of(clock, referral.awaitsCatch(), term(clock), time.instant()));
  }

  private @Nullable Term term(CatchClock clock) {
    var basis = clock.basis();
    return basis == null
        ? null
        : terms.again(basis.ruleId(), basis.ruleFrom(), basis.countedAt()).orElse(null);
  }
}
