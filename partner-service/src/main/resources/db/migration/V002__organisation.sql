create table organisation (
  id            uuid primary key,
  version       bigint not null,
  kind          text not null,
  business_id   text not null,
  name          jsonb not null,
  municipality  text not null,
  status        text not null,
  registered_at timestamptz not null,
  unique (business_id)
);

grant select, insert, update on organisation to ${app_user};
