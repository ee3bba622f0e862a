-- Programmes from other systems: which programme another system's key stands for.
create table programme_source (
  provider_id  uuid not null references provider (id),
  source       text not null,
  source_id    text not null,
  programme_id uuid not null unique references programme (id),
  primary key (provider_id, source, source_id)
);

grant select, insert on programme_source to ${app_user};

-- Offerings that may be one and the same are looked for among those of one provider and place.
create index offering_by_place on offering (provider_id, municipality)
  where status in ('DRAFT', 'PUBLISHED');
