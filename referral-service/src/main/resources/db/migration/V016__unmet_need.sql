-- A skill that a client lacks and nothing on offer teaches. The area that it counts for is the
-- authority, never where the client lives.
create table unmet_need (
  id           uuid primary key,
  version      bigint not null,
  client_id    uuid not null references client (id),
  authority_id uuid not null,
  skill        text not null,
  found_at     text not null,
  status       text not null,
  closed_by    text,
  closed_by_id uuid,
  check ((status = 'CLOSED') = (closed_by is not null))
);

-- A client counts once per skill.
create unique index unmet_need_open on unmet_need (skill, client_id) where status = 'OPEN';
create index unmet_need_of_client on unmet_need (client_id, id);

-- Append-only: the service may add rows and read them, nothing else.
create table unmet_need_status_change (
  unmet_need_id   uuid not null references unmet_need (id),
  position        integer not null,
  status          text not null,
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  primary key (unmet_need_id, position)
);

alter table unmet_need enable row level security;
alter table unmet_need force row level security;
create policy unmet_need_access on unmet_need using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and authority_id = acting_organisation());

alter table unmet_need_status_change enable row level security;
alter table unmet_need_status_change force row level security;
create policy unmet_need_status_change_access on unmet_need_status_change using (
  exists (select 1 from unmet_need where unmet_need.id = unmet_need_id));

grant select, insert, update on unmet_need to ${app_user};
grant select, insert on unmet_need_status_change to ${app_user};
