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

-- A replica of the release before starts clocks without it: they are escalated when they are due. The next release
-- drops these triggers, and the index by due times, which such a replica reads by.
create function escalate_when_due() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    new.catch_escalated_at := new.catch_due_at;
    return new;
  end
  $$;

create trigger escalate_new_when_due before insert on referral
  for each row when (new.catch_due_at is not null and new.catch_escalated_at is null)
  execute function escalate_when_due();

create trigger escalate_again_when_due before update on referral
  for each row when (new.catch_due_at is distinct from old.catch_due_at
    and new.catch_escalated_at is not distinct from old.catch_escalated_at)
  execute function escalate_when_due();

create index referral_escalated on referral (authority_id, catch_escalated_at, id)
  where status in ('SUBMITTED', 'RECEIVED');
