-- Offerings from other systems: which offering another system's key stands for, and the files that are
-- on their way. Rows are staged until they are published, so that a file is taken wholly or not at all
-- and a service that dies in between goes on where it was.

create table bulk_upload (
  id              uuid primary key,
  version         bigint not null,
  provider_id     uuid not null references provider (id),
  source          text not null,
  status          text not null,
  row_count       integer not null,
  problem_count   integer not null,
  to_add          integer not null,
  to_change       integer not null,
  unchanged       integer not null,
  missing         integer not null,
  settled         integer not null,
  refused         integer not null,
  closed          integer not null,
  close_missing   boolean not null,
  received_at     timestamptz not null,
  ended_at        timestamptz,
  by_organisation uuid,
  by_type         text,
  by_client       text,
  by_person       text
);

-- A provider has one file on its way; the next one waits for it.
create unique index bulk_upload_in_flight on bulk_upload (provider_id)
  where status in ('RECEIVED', 'VALIDATED', 'PUBLISHING');
create index bulk_upload_publishing on bulk_upload (received_at) where status = 'PUBLISHING';

create table bulk_upload_row (
  upload_id    uuid    not null references bulk_upload (id),
  row_number   bigint  not null,
  source_id    text    not null,
  programme_id uuid    not null,
  offering_id  uuid,
  details      jsonb   not null,
  settled      boolean not null default false,
  primary key (upload_id, row_number),
  unique (upload_id, source_id)
);

create index bulk_upload_row_open on bulk_upload_row (upload_id, row_number) where not settled;

create table bulk_upload_problem (
  upload_id   uuid   not null references bulk_upload (id),
  seq         bigint generated always as identity,
  row_number  bigint not null,
  column_name text,
  code        text   not null,
  detail      text   not null,
  primary key (upload_id, row_number, seq)
);

create table offering_source (
  provider_id uuid not null references provider (id),
  source      text not null,
  source_id   text not null,
  offering_id uuid not null unique references offering (id),
  primary key (provider_id, source, source_id)
);

grant select, insert, update on bulk_upload to ${app_user};
grant select, insert, update, delete on bulk_upload_row to ${app_user};
grant select, insert on bulk_upload_problem to ${app_user};
grant select, insert on offering_source to ${app_user};
