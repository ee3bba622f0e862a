-- How much a client studies, from which day to which. The days of two periods of a referral never overlap.
create table training_intensity (
  id            uuid primary key,
  version       bigint not null,
  referral_id   uuid not null references referral (id),
  first_day     date not null,
  last_day      date,
  percent       integer check (percent between 1 and 100),
  days_per_week numeric(2, 1) check (days_per_week between 0.5 and 5 and days_per_week * 2 = trunc(days_per_week * 2)),
  recorded_at   timestamptz not null,
  recorded_by   text,
  check (last_day >= first_day),
  check (num_nonnulls(percent, days_per_week) = 1)
);

create unique index training_intensity_of_referral on training_intensity (referral_id, first_day);

-- Who sees a referral sees its intensities.
alter table training_intensity enable row level security;
alter table training_intensity force row level security;
create policy training_intensity_access on training_intensity using (
  acting_side() = 'SYSTEM'
  or exists (select 1 from referral where referral.id = referral_id));

grant select, insert, update (version, last_day) on training_intensity to ${app_user};

-- An exclusion constraint would need an extension (btree_gist) that a managed database may not have. The lock makes the
-- writers of one referral wait for each other, whoever they are.
create function refuse_overlapping_intensity() returns trigger language plpgsql as $$
begin
  perform 1 from referral where id = new.referral_id for update;
  if exists (
    select 1 from training_intensity other
    where other.referral_id = new.referral_id and other.id <> new.id
      and daterange(other.first_day, other.last_day, '[]') && daterange(new.first_day, new.last_day, '[]'))
  then
    raise exclusion_violation using message = 'two intensities of a referral on one day';
  end if;
  return null;
end $$;

create constraint trigger training_intensity_alone after insert or update on training_intensity
  for each row execute function refuse_overlapping_intensity();
