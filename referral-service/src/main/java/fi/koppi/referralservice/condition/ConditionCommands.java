package fi.koppi.referralservice.condition;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.ReferralQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use case in which a college settles a condition of its offer. */
@ApplicationScoped
public class ConditionCommands {

  private final ConditionOpener opener;
  private final ConditionTexts texts;
  private final ReferralQueries referrals;
  private final Announcer<ConditionEvent> announcer;
  private final InstantSource time;

  @Inject
  ConditionCommands(
      ConditionOpener opener,
      ConditionTexts texts,
      ReferralQueries referrals,
      Announcer<ConditionEvent> announcer,
      InstantSource time) {
    this.opener = opener;
    this.texts = texts;
    this.referrals = referrals;
    this.announcer = announcer;
    this.time = time;
  }

  /** Records that a condition is met, is waived, or is not met, which decides nothing by itself. */
  @Transactional
  public ShownCondition settle(
      ReferralId referral, ConditionId id, long expectedVersion, ConditionResult result, Actor by) {
    var opened = opener.change(referral, id, expectedVersion, by);
    var at = time.instant();
    opened.condition().settle(result, by, at);
    announcer.announce(
        new ConditionEvent.Settled(
            opened.condition(), opened.referral(), at, referrals.audience(opened.referral())));
    return texts.open(opened.referral().handover().client(), opened.condition());
  }
}
