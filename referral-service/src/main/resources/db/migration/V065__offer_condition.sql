-- A condition under which a college offers a place. Its text may tell something of the client, so it is sealed with the
-- client's key.
create table offer_condition (
  id          uuid primary key,
  version     bigint not null,
  referral_id uuid not null references referral (id),
  code        text not null,
  sealed_text text,
  due_day     date,
  status      text not null check (status in ('PENDING', 'NOT_MET', 'MET', 'WAIVED', 'LAPSED')),
  set_at      timestamptz not null,
  settled_at  timestamptz,
  settled_by  text,
  check ((status = 'PENDING') = (settled_at is null))
);

create index offer_condition_of_referral on offer_condition (referral_id, set_at, id);

-- An offer has one condition of each code, and the conditions of earlier offers are open no more.
create unique index offer_condition_open on offer_condition (referral_id, code) where status in ('PENDING', 'NOT_MET');

-- Who sees a referral sees the conditions of its offers.
alter table offer_condition enable row level security;
alter table offer_condition force row level security;
create policy offer_condition_access on offer_condition using (
  acting_side() = 'SYSTEM'
  or exists (select 1 from referral where referral.id = referral_id));

grant select, insert, update (version, sealed_text, status, settled_at, settled_by) on offer_condition to ${app_user};
