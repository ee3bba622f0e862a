package fi.koppi.referralservice.clockrule;

import fi.koppi.referralservice.ClockRuleId;

/** The revision of a rule that holds on some day. Once it has begun, it stays as it is. */
public record RuleInForce(ClockRuleId rule, Revision revision) {}
