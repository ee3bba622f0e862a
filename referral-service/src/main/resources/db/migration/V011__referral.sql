create table referral (
  id                 uuid primary key,
  version            bigint not null,
  client_id          uuid not null,
  authority_id       uuid not null,
  provider_id        uuid not null,
  offering_id        uuid not null,
  priority           text not null,
  legal_basis        text not null,
  external_reference text,
  status             text not null,
  catch_started_at   timestamptz,
  catch_due_at       timestamptz,
  caught_at          timestamptz
);

create index referral_of_authority on referral (authority_id, id);
create index referral_of_provider on referral (provider_id, id) where catch_started_at is not null;
create index referral_of_client on referral (client_id);

-- Append-only: the service may add rows and read them, nothing else.
create table referral_status_change (
  referral_id     uuid not null references referral (id),
  position        integer not null,
  status          text not null,
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  reason          text,
  primary key (referral_id, position)
);

create table referral_outcome (
  referral_id     uuid not null references referral (id),
  position        integer not null,
  type            text not null,
  checkpoint      text not null,
  evidence        text not null,
  recorded_at     timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  primary key (referral_id, position)
);

-- A college sees what was submitted to it, never a draft.
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_access on referral using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and authority_id = acting_organisation()
  or acting_side() = 'PROVIDER' and provider_id = acting_organisation()
     and catch_started_at is not null);

alter table referral_status_change enable row level security;
alter table referral_status_change force row level security;
create policy referral_status_change_access on referral_status_change using (
  exists (select 1 from referral where referral.id = referral_id));

alter table referral_outcome enable row level security;
alter table referral_outcome force row level security;
create policy referral_outcome_access on referral_outcome using (
  exists (select 1 from referral where referral.id = referral_id));

grant select, insert, update on referral to ${app_user};
grant select, insert on referral_status_change, referral_outcome to ${app_user};
