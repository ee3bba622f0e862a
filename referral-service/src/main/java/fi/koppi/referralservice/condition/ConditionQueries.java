package fi.koppi.referralservice.condition;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The read side of conditions, the same for both sides of a referral. */
@ApplicationScoped
public class ConditionQueries {

  private final ConditionOpener opener;
  private final Conditions conditions;
  private final ConditionTexts texts;

  @Inject
  ConditionQueries(ConditionOpener opener, Conditions conditions, ConditionTexts texts) {
    this.opener = opener;
    this.conditions = conditions;
    this.texts = texts;
  }

  /** Lists the conditions of all offers that were made by a referral, oldest first. */
  @Transactional
  public List<ShownCondition> of(ReferralId id, Actor by) {
    var client = opener.list(id, by).handover().client();
    return conditions.of(id).stream().map(condition -> texts.open(client, condition)).toList();
  }

  /** Reads a condition. */
  @Transactional
  public ShownCondition get(ReferralId referral, ConditionId id, Actor by) {
    var opened = opener.read(referral, id, by);
    return texts.open(opened.referral().handover().client(), opened.condition());
  }
}
