create table need (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisation (id),
  status          text not null,
  kind            text not null,
  title           jsonb not null,
  description     jsonb,
  headcount       integer not null check (headcount >= 1),
  skills          jsonb not null,
  occupation      text,
  municipality    text not null,
  needed_by       date
);

create index need_published on need (id) where status = 'PUBLISHED';

-- Append-only: the service may add rows and read them, nothing else.
create table need_status_change (
  need_id         uuid not null references need (id),
  position        integer not null,
  status          text not null,
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  primary key (need_id, position)
);

grant select, insert, update on need to ${app_user};
grant select, insert on need_status_change to ${app_user};
