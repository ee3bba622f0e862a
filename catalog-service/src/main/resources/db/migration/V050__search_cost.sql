-- What a place costs and who pays is searched, too, and whether people take part where they are. The view grows at
-- its end; the filters, which are told from all other columns, stay the last, so that a replica of the release before
-- takes offerings over as they are now without knowing the new columns.
create or replace view offering_listing as
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
    p.name ->> 'fi', p.name ->> 'sv', p.name ->> 'en', s.fi, s.sv, s.en)) as folded,
  nullif(o.terms -> 'cost', 'null') as cost,
  coalesce((o.terms ->> 'nationwide')::boolean, false) as nationwide
from offering o
join programme p on p.id = o.programme_id
left join lateral (
  select string_agg(c.label ->> 'fi', ' ') as fi, string_agg(c.label ->> 'sv', ' ') as sv,
    string_agg(c.label ->> 'en', ' ') as en
  from concept c where c.uri in (select jsonb_array_elements_text(p.skills))) s on true
where o.status = 'PUBLISHED';

alter table listed_offering
  drop column filters,
  add column cost         jsonb,
  add column nationwide   boolean not null default false,
  add column payer        text generated always as (cost ->> 'payer') stored,
  add column amount_cents integer generated always as ((cost ->> 'amountCents')::integer) stored,
  add column filters      text[] not null generated always as (
    languages || array_remove(array[
      'municipality:' || municipality,
      'kind:' || kind,
      'delivery_mode:' || delivery_mode,
      'audience:' || audience,
      'level:' || eqf_level::text,
      'field:' || field,
      'payer:' || (cost ->> 'payer'),
      case when continuous_admission then 'continuous' end
    ], null)) stored;

update listed_offering l
set cost = v.cost, nationwide = v.nationwide
from offering_listing v
where v.offering_id = l.offering_id and (v.cost is not null or v.nationwide);

create index listed_offering_fitting on listed_offering using gin (words, filters, skills)
  with (gin_pending_list_limit = 256);

analyze listed_offering;
