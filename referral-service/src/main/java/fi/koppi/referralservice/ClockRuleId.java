package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a rule for clocks, which stays the same through its revisions. */
public record ClockRuleId(UUID value) {}
