-- A change of training that a college proposes and a coach answers. One of each kind is open.
create table training_proposal (
  id            uuid primary key,
  version       bigint not null,
  referral_id   uuid not null references referral (id),
  kind          text not null,
  new_end_day   date,
  first_day     date,
  last_day      date,
  percent       integer check (percent between 1 and 100),
  days_per_week numeric(2, 1) check (days_per_week between 0.5 and 5 and days_per_week * 2 = trunc(days_per_week * 2)),
  reason        text not null,
  status        text not null check (status in ('PENDING', 'ACCEPTED', 'REJECTED', 'RECALLED', 'REPLACED')),
  proposed_at   timestamptz not null,
  proposed_by   text,
  due_at        timestamptz not null,
  decided_at    timestamptz,
  decided_by    text,
  rejection     text,
  check ((status = 'PENDING') = (decided_at is null)),
  check ((status = 'REJECTED') = (rejection is not null)),
  check (case kind
    when 'EXTEND' then new_end_day is not null
    when 'SHORTEN' then new_end_day is not null
    when 'END_EARLY' then new_end_day is not null
    when 'CHANGE_INTENSITY' then first_day is not null and num_nonnulls(percent, days_per_week) = 1
    when 'PAUSE' then first_day <= last_day
    else false
  end)
);

create index training_proposal_of_referral on training_proposal (referral_id, proposed_at, id);
create unique index training_proposal_open on training_proposal (referral_id, kind) where status = 'PENDING';

-- Who sees a referral sees its proposals.
alter table training_proposal enable row level security;
alter table training_proposal force row level security;
create policy training_proposal_access on training_proposal using (
  acting_side() = 'SYSTEM'
  or exists (select 1 from referral where referral.id = referral_id));

grant select, insert, update (version, status, decided_at, decided_by, rejection) on training_proposal to ${app_user};
