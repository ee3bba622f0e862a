create table provider (
  id                  uuid primary key,
  version             bigint not null,
  oid                 text not null unique,
  business_id         text not null unique,
  name                jsonb not null,
  municipality        text not null,
  languages           jsonb not null,
  admission_channel   text not null,
  admission_principal text unique,
  status              text not null,
  registered_at       timestamptz not null,
  check ((admission_channel = 'KAFKA') = (admission_principal is not null))
);

grant select, insert, update on provider to ${app_user};
