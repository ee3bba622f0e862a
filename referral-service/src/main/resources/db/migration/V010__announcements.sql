-- Local copies of what the other services announce.

create table provider (
  id                  uuid primary key,
  announced_version   bigint not null,
  status              text not null,
  name                jsonb not null,
  admission_principal text,
  channel_opened_at   timestamptz
);

create table offering (
  id                uuid primary key,
  announced_version bigint not null,
  provider_id       uuid not null,
  status            text not null,
  title             jsonb not null,
  municipality      text not null
);

create table need (
  id                uuid primary key,
  announced_version bigint not null,
  organisation_id   uuid not null,
  status            text not null,
  title             jsonb not null,
  headcount         integer not null,
  municipality      text not null
);

grant select, insert, update, delete on provider, offering, need to ${app_user};
