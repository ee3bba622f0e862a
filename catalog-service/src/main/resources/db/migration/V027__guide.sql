-- The training guide: chapters that people write, and editions that are frozen from them and from what was
-- published at the moment. Nobody is named for the chapters that came with the service.
create table guide_chapter (
  id              uuid primary key,
  version         bigint not null,
  position        integer not null,
  title           jsonb not null,
  body            jsonb not null,
  changed_at      timestamptz not null,
  by_organisation uuid,
  by_person       text
);

-- Append-only: the service may add editions and read them, nothing else. An edition is read as a whole and
-- only as a whole, so it lies in one column.
create table guide_edition (
  number          integer primary key check (number >= 1),
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  reason          text not null,
  chapters        integer not null,
  trainings       integer not null,
  content         jsonb not null
);

grant select, insert, update, delete on guide_chapter to ${app_user};
grant select, insert on guide_edition to ${app_user};
