create table offering (
  id                   uuid primary key,
  version              bigint not null,
  programme_id         uuid not null references programme (id),
  provider_id          uuid not null references provider (id),
  status               text not null,
  title                jsonb not null,
  municipality         text not null,
  places               integer not null check (places >= 1),
  fast_lane_places     integer not null check (fast_lane_places between 0 and places),
  starts_on            date,
  ends_on              date,
  continuous_admission boolean not null,
  delivery_mode        text not null,
  languages            jsonb not null,
  audience             text not null
);

create index offering_published on offering (id) where status = 'PUBLISHED';
create index offering_published_by_provider on offering (provider_id, id) where status = 'PUBLISHED';

-- Append-only: the service may add rows and read them, nothing else.
create table offering_status_change (
  offering_id     uuid not null references offering (id),
  position        integer not null,
  status          text not null,
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  primary key (offering_id, position)
);

grant select, insert, update on offering to ${app_user};
grant select, insert on offering_status_change to ${app_user};
