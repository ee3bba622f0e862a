create table programme (
  id                uuid primary key,
  version           bigint not null,
  provider_id       uuid not null references provider (id),
  status            text not null,
  kind              text not null,
  name              jsonb not null,
  description       jsonb,
  competence_points integer,
  eqf_level         integer,
  field             text,
  skills            jsonb not null,
  required_language text,
  required_level    text,
  added_at          timestamptz not null,
  retired_at        timestamptz
);

grant select, insert, update on programme to ${app_user};
