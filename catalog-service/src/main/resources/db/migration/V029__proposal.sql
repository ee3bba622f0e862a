-- What somebody wants taught, as last announced: keeps duplicates and older announcements from changing
-- anything, and what has ended from coming back.
create table proposal_source (
  kind    text not null,
  id      uuid not null,
  version bigint not null,
  open    boolean not null,
  primary key (kind, id)
);

create table proposal (
  id             uuid primary key,
  seq            bigint generated always as identity unique,
  version        bigint not null,
  provider_id    uuid references provider (id),
  status         text not null,
  kind           text not null,
  source_kind    text not null,
  source_id      uuid not null,
  source_version bigint not null,
  horizon        text not null,
  raised_at      timestamptz not null,
  wanted         jsonb not null,
  fit            jsonb not null,
  decline_reason text,
  decline_note   text,
  offering_id    uuid references offering (id),
  revision       integer,
  published_at   timestamptz,
  foreign key (source_kind, source_id) references proposal_source (kind, id),
  check ((status = 'DECLINED') = (decline_reason is not null)),
  check ((status = 'ACCEPTED') = (offering_id is not null)),
  check (published_at is null or offering_id is not null)
);

-- One for each provider that it was made for, and one for all of them at most.
create unique index proposal_once on proposal (source_kind, source_id, (fit ->> 'provider'))
  nulls not distinct;
create index proposal_of_provider on proposal (provider_id, seq desc);
create index proposal_offering on proposal (offering_id) where offering_id is not null;

-- Append-only: the service may add rows and read them, nothing else.
create table proposal_status_change (
  proposal_id     uuid not null references proposal (id),
  position        integer not null,
  status          text not null,
  at              timestamptz not null,
  by_organisation uuid,
  by_person       text,
  primary key (proposal_id, position)
);

-- Who leads to a skill is asked with every need, and programmes are seldom added: no pending list.
create index programme_skills on programme using gin (skills) with (fastupdate = off);

grant select, insert, update on proposal_source to ${app_user};
grant select, insert, update on proposal to ${app_user};
grant select, insert on proposal_status_change to ${app_user};
