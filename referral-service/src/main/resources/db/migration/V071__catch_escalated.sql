-- When account managers begin to look after a referral that waits for its catch. It follows from the rule of the
-- clock's start, so it is stored with the clock. Clocks that run already keep what held for them: 80 per cent of five
-- days, and of two, leave one working day, so they are escalated when the working day before the due day is over.
-- Weekends are reckoned in; public holidays are not, on which nobody would look.
alter table referral add column catch_escalated_at timestamptz;

select set_config('koppi.side', 'SYSTEM', true);
update referral
set catch_escalated_at = (due_day - case extract(isodow from due_day) when 1 then 2 when 7 then 1 else 0 end)::timestamp
    at time zone 'Europe/Helsinki'
from (select id as due_id, (catch_due_at at time zone 'Europe/Helsinki')::date - 1 as due_day from referral) as due
where due_id = id and catch_due_at is not null;

-- A replica of the release before starts clocks without it: they are escalated when they are due. The index by due
-- times stays for these replicas; the next release drops it.
create index referral_escalated on referral (authority_id, (coalesce(catch_escalated_at, catch_due_at)), id)
  where status in ('SUBMITTED', 'RECEIVED');
