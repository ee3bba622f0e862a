-- What is searched: one row for each published offering, told anew whenever it changes. The view says what
-- a row holds, for one offering and for all.
create view offering_listing as
select
  o.id as offering_id,
  o.provider_id,
  o.programme_id,
  o.municipality,
  p.kind,
  o.delivery_mode,
  o.audience,
  array(select jsonb_array_elements_text(o.languages)) as languages,
  array(select jsonb_array_elements_text(p.skills)) as skills,
  p.eqf_level,
  p.field,
  o.starts_on,
  o.ends_on,
  o.continuous_admission,
  o.title,
  p.name as programme_name,
  setweight(to_tsvector('finnish', concat_ws(' ', o.title ->> 'fi', p.name ->> 'fi')), 'A')
    || setweight(to_tsvector('swedish', concat_ws(' ', o.title ->> 'sv', p.name ->> 'sv')), 'A')
    || setweight(to_tsvector('english', concat_ws(' ', o.title ->> 'en', p.name ->> 'en')), 'A')
    || setweight(to_tsvector('finnish', coalesce(s.fi, '')), 'B')
    || setweight(to_tsvector('swedish', coalesce(s.sv, '')), 'B')
    || setweight(to_tsvector('english', coalesce(s.en, '')), 'B')
    || setweight(to_tsvector('finnish', coalesce(p.description ->> 'fi', '')), 'D')
    || setweight(to_tsvector('swedish', coalesce(p.description ->> 'sv', '')), 'D')
    || setweight(to_tsvector('english', coalesce(p.description ->> 'en', '')), 'D') as words,
  lower(concat_ws(' ', o.title ->> 'fi', o.title ->> 'sv', o.title ->> 'en',
    p.name ->> 'fi', p.name ->> 'sv', p.name ->> 'en', s.fi, s.sv, s.en)) as folded
from offering o
join programme p on p.id = o.programme_id
left join lateral (
  select string_agg(c.label ->> 'fi', ' ') as fi, string_agg(c.label ->> 'sv', ' ') as sv,
    string_agg(c.label ->> 'en', ' ') as en
  from concept c where c.uri in (select jsonb_array_elements_text(p.skills))) s on true
where o.status = 'PUBLISHED';

create table listed_offering (
  offering_id          uuid primary key references offering (id),
  provider_id          uuid not null,
  programme_id         uuid not null,
  municipality         text not null,
  kind                 text not null,
  delivery_mode        text not null,
  audience             text not null,
  languages            text[] not null,
  skills               text[] not null,
  eqf_level            integer,
  field                text,
  starts_on            date,
  ends_on              date,
  continuous_admission boolean not null,
  title                jsonb not null,
  programme_name       jsonb not null,
  words                tsvector not null,
  folded               text not null
);

create index listed_offering_words on listed_offering using gin (words);
create index listed_offering_folded on listed_offering using gin (folded gin_trgm_ops);
create index listed_offering_skills on listed_offering using gin (skills);
create index listed_offering_provider on listed_offering (provider_id);
create index listed_offering_municipality on listed_offering (municipality);

insert into listed_offering select * from offering_listing;

grant select on offering_listing to ${app_user};
grant select, insert, update, delete on listed_offering to ${app_user};
