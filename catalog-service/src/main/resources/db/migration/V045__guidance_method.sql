-- Methods of career guidance. What is recorded of one is one value; the columns beside it are what is
-- searched: what the method is for before what it is called, and that before how it is done.
create table guidance_method (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null,
  status          text not null,
  details         jsonb not null,
  words           tsvector generated always as (
    setweight(to_tsvector('finnish', coalesce(details -> 'purpose' ->> 'fi', '')), 'A')
      || setweight(to_tsvector('swedish', coalesce(details -> 'purpose' ->> 'sv', '')), 'A')
      || setweight(to_tsvector('english', coalesce(details -> 'purpose' ->> 'en', '')), 'A')
      || setweight(to_tsvector('finnish', coalesce(details -> 'name' ->> 'fi', '')), 'B')
      || setweight(to_tsvector('swedish', coalesce(details -> 'name' ->> 'sv', '')), 'B')
      || setweight(to_tsvector('english', coalesce(details -> 'name' ->> 'en', '')), 'B')
      || setweight(to_tsvector('finnish', coalesce(details -> 'description' ->> 'fi', '')), 'D')
      || setweight(to_tsvector('swedish', coalesce(details -> 'description' ->> 'sv', '')), 'D')
      || setweight(to_tsvector('english', coalesce(details -> 'description' ->> 'en', '')), 'D')) stored,
  folded          text generated always as (
    lower(coalesce(details -> 'purpose' ->> 'fi', '') || ' ' || coalesce(details -> 'purpose' ->> 'sv', '')
      || ' ' || coalesce(details -> 'purpose' ->> 'en', '') || ' ' || coalesce(details -> 'name' ->> 'fi', '')
      || ' ' || coalesce(details -> 'name' ->> 'sv', '') || ' ' || coalesce(details -> 'name' ->> 'en', '')))
    stored
);

-- Append-only: the service may add rows and read them, nothing else.
create table guidance_method_revision (
  guidance_method_id uuid not null references guidance_method (id),
  position           integer not null,
  details            jsonb not null,
  at                 timestamptz not null,
  by_organisation    uuid not null,
  by_person          text,
  reason             text,
  primary key (guidance_method_id, position)
);

grant select, insert, update on guidance_method to ${app_user};
grant select, insert on guidance_method_revision to ${app_user};
