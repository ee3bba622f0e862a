-- What a search needs to find offerings by what people mean: other names of concepts, the occupations that a programme
-- leads to, the names of its field, and words with symbols as they are written (C++, C#, .NET).

-- The words of a text without their endings and order, so that a term is found in any form. The language is part of it,
-- because the same letters may be different words.
create function search_key(language text, words text) returns text
  language sql immutable parallel safe
  return language || ':' || coalesce((
    select string_agg(w.lexeme, ' ' order by w.lexeme)
    from unnest(case language
      when 'fi' then to_tsvector('finnish', words)
      when 'sv' then to_tsvector('swedish', words)
      else to_tsvector('english', words) end) as w), '');

-- The keys of all names of something: one name for each language, and lists of other names.
create function search_keys(names jsonb, others jsonb) returns text[]
  language sql immutable parallel safe
  return array(
    select distinct search_key(n.language, n.name)
    from (
      select e.key as language, e.value #>> '{}' as name from jsonb_each(names) as e
      union all
      select e.key, l.name from jsonb_each(others) as e, jsonb_array_elements_text(e.value) as l (name)) as n
    where n.language in ('fi', 'sv', 'en') and n.name is not null);

-- The names of all languages as one text, for an index of words.
create function search_names(names jsonb, language text) returns text
  language sql immutable parallel safe
  return (select string_agg(l.name, ' ') from jsonb_array_elements_text(names -> language) as l (name));

-- The words with symbols in a text, as they are written.
create function symbol_words(words text) returns tsvector
  language sql immutable parallel safe
  return coalesce((
    select string_agg(distinct quote_literal(m[2]) || ':1', ' ')
    from regexp_matches(lower(words), '(^|[^[:alnum:].+#])(\.[[:alpha:]][[:alnum:]]*|[[:alnum:]]{1,10}(?:\+\+|#))(?![[:alnum:]+#])', 'g') as m),
    '')::tsvector;

alter table concept add column other_names jsonb not null default '{}';
alter table concept add column search_keys text[] not null
  generated always as (search_keys(label, other_names)) stored;

create index concept_search_keys on concept using gin (search_keys) where retired_at is null;

create index municipality_names on municipality
  using gin ((array[lower(name ->> 'fi'), lower(name ->> 'sv'), lower(name ->> 'en')]));

-- The names of ISCED-F's narrow fields, by which offerings are found, too.
create table field_name (
  code text primary key,
  fi   text not null,
  sv   text not null,
  en   text not null
);

insert into field_name values
  ('001', 'Yleissivistävä koulutus', 'Allmänbildande utbildning', 'Basic programmes and qualifications'),
  ('002', 'Luku- ja laskutaito', 'Läs- och räknefärdighet', 'Literacy and numeracy'),
  ('003', 'Henkilökohtaiset taidot ja kehittyminen', 'Personliga färdigheter och personlig utveckling', 'Personal skills and development'),
  ('011', 'Kasvatusalat', 'Pedagogiska området', 'Education'),
  ('021', 'Taidealat', 'Konstnärliga området', 'Arts'),
  ('022', 'Humanistiset alat (paitsi kielet)', 'Humanistiska området (utom språk)', 'Humanities (except languages)'),
  ('023', 'Kielet', 'Språk', 'Languages'),
  ('031', 'Yhteiskuntatieteet', 'Samhällsvetenskaper', 'Social and behavioural sciences'),
  ('032', 'Viestintä ja informaatiotieteet', 'Kommunikation och informationsvetenskaper', 'Journalism and information'),
  ('041', 'Kauppa ja hallinto', 'Handel och förvaltning', 'Business and administration'),
  ('042', 'Oikeustieteet', 'Juridik', 'Law'),
  ('051', 'Biologia ja biotieteet', 'Biologi och biovetenskaper', 'Biological and related sciences'),
  ('052', 'Ympäristöalat', 'Miljöområdet', 'Environment'),
  ('053', 'Fysikaaliset tieteet, kemia ja geotieteet', 'Fysikaliska vetenskaper, kemi och geovetenskaper', 'Physical sciences'),
  ('054', 'Matematiikka ja tilastotiede', 'Matematik och statistik', 'Mathematics and statistics'),
  ('061', 'Tietojenkäsittely ja tietoliikenne (ICT)', 'Databehandling och kommunikation (ICT)', 'Information and communication technologies (ICT)'),
  ('071', 'Kone-, prosessi-, energia- ja sähkötekniikka', 'Maskin-, process-, energi- och elteknik', 'Engineering and engineering trades'),
  ('072', 'Materiaali- ja prosessitekniikka', 'Material- och processteknik', 'Manufacturing and processing'),
  ('073', 'Arkkitehtuuri ja rakentaminen', 'Arkitektur och byggande', 'Architecture and construction'),
  ('081', 'Maatalous', 'Lantbruk', 'Agriculture'),
  ('082', 'Metsätalous', 'Skogsbruk', 'Forestry'),
  ('083', 'Kalatalous', 'Fiskerihushållning', 'Fisheries'),
  ('084', 'Eläinlääketiede', 'Veterinärmedicin', 'Veterinary'),
  ('091', 'Terveys', 'Hälsa', 'Health'),
  ('092', 'Hyvinvointi', 'Välfärd', 'Welfare'),
  ('101', 'Henkilökohtaiset palvelut', 'Personliga tjänster', 'Personal services'),
  ('102', 'Hygienia- ja työterveyspalvelut', 'Hygien och arbetshälsa', 'Hygiene and occupational health services'),
  ('103', 'Turvallisuuspalvelut', 'Säkerhetstjänster', 'Security services'),
  ('104', 'Kuljetuspalvelut', 'Transporttjänster', 'Transport services');

-- The view grows at its end; generated columns of the table stay the last, so that a replica of the release before takes
-- offerings over as they are now without knowing the new column.
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
    || setweight(symbol_words(concat_ws(' ', o.title ->> 'fi', o.title ->> 'sv', o.title ->> 'en',
      p.name ->> 'fi', p.name ->> 'sv', p.name ->> 'en')), 'A')
    || setweight(to_tsvector('finnish', coalesce(s.fi, '')), 'B')
    || setweight(to_tsvector('swedish', coalesce(s.sv, '')), 'B')
    || setweight(to_tsvector('english', coalesce(s.en, '')), 'B')
    || setweight(to_tsvector('finnish', coalesce(s.others_fi, '')), 'C')
    || setweight(to_tsvector('swedish', coalesce(s.others_sv, '')), 'C')
    || setweight(to_tsvector('english', coalesce(s.others_en, '')), 'C')
    || setweight(to_tsvector('finnish', concat_ws(' ', p.description ->> 'fi', f.fi)), 'D')
    || setweight(to_tsvector('swedish', concat_ws(' ', p.description ->> 'sv', f.sv)), 'D')
    || setweight(to_tsvector('english', concat_ws(' ', p.description ->> 'en', f.en)), 'D')
    || setweight(symbol_words(concat_ws(' ', p.description ->> 'fi', p.description ->> 'sv',
      p.description ->> 'en')), 'D') as words,
  lower(concat_ws(' ', o.title ->> 'fi', o.title ->> 'sv', o.title ->> 'en',
    p.name ->> 'fi', p.name ->> 'sv', p.name ->> 'en', s.fi, s.sv, s.en)) as folded,
  nullif(o.terms -> 'cost', 'null') as cost,
  coalesce((o.terms ->> 'nationwide')::boolean, false) as nationwide,
  t.uris as leads_to
from offering o
join programme p on p.id = o.programme_id
cross join lateral (
  select coalesce(array_agg(l.uri #>> '{}'), '{}') as uris
  from jsonb_path_query(p.profile, '$.leadsTo[*]') as l (uri)
  where jsonb_typeof(l.uri) = 'string') t
left join lateral (
  select string_agg(c.label ->> 'fi', ' ') as fi, string_agg(c.label ->> 'sv', ' ') as sv,
    string_agg(c.label ->> 'en', ' ') as en, string_agg(search_names(c.other_names, 'fi'), ' ') as others_fi,
    string_agg(search_names(c.other_names, 'sv'), ' ') as others_sv,
    string_agg(search_names(c.other_names, 'en'), ' ') as others_en
  from concept c
  where c.uri in (select jsonb_array_elements_text(p.skills) union select unnest(t.uris))) s on true
left join field_name f on f.code = left(p.field, 3)
where o.status = 'PUBLISHED';

alter table listed_offering
  drop column filters,
  drop column payer,
  drop column amount_cents,
  add column leads_to     text[] not null default '{}',
  add column payer        text generated always as (cost ->> 'payer') stored,
  add column amount_cents integer generated always as ((cost ->> 'amountCents')::integer) stored,
  add column filters      text[] not null generated always as (
    languages || leads_to || array_remove(array[
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
set words = v.words, folded = v.folded, leads_to = v.leads_to
from offering_listing v
where v.offering_id = l.offering_id;

insert into listed_word select distinct word from word_listing order by word on conflict do nothing;

create index listed_offering_fitting on listed_offering using gin (words, filters, skills)
  with (gin_pending_list_limit = 256);

analyze listed_offering;
analyze concept;

grant select on field_name to ${app_user};
