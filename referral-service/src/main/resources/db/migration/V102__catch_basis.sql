-- What the due time of a clock was computed from, so that it explains itself later: the revision of the rule, by the
-- rule's id and the revision's first day, the submission that it was computed for, and the day from which it counts.
-- Clocks that run already, and those that replicas of the release before start, have none.
alter table referral
  add column catch_rule_id    uuid,
  add column catch_rule_from  date,
  add column catch_counted_at timestamptz,
  add column catch_day_zero   date;
