-- When account managers begin to look after a referral that waits for its catch. It follows from the rule of the
-- clock's start, so it is stored with the clock. For clocks that run already it is the day before the last one.
alter table referral add column catch_escalated_at timestamptz;

select set_config('koppi.side', 'SYSTEM', true);
update referral set catch_escalated_at = catch_due_at - interval '1 day' where catch_due_at is not null;

-- The index by due times stays for replicas of the release before; the next release drops it.
create index referral_escalated on referral (authority_id, catch_escalated_at, id)
  where status in ('SUBMITTED', 'RECEIVED');
