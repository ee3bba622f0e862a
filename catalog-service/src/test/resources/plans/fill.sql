-- Rows ${from} to ${to} of each table. A tenth of the programmes and offerings belongs to the provider of the test, the rest
-- to 2,000 others; the words of titles are a few hundred, so that a word fits more offerings the more there are.
create or replace function pg_temp.some_id(kind text, n bigint) returns uuid language sql immutable as
  $$ select md5(kind || n)::uuid $$;
-- Two numbers in a row are never both without a check digit. The tests' own begin at a million.
create or replace function pg_temp.business_id(n bigint) returns text language sql immutable as $$
  select c || '-' || (11 - rest) % 11
  from unnest(array[lpad((2 * n)::text, 7, '0'), lpad((2 * n + 1)::text, 7, '0')]) c,
    lateral (
      select sum(weight * substr(c, place::int, 1)::int) % 11 as rest
      from unnest(array[7, 9, 10, 5, 8, 4, 2]) with ordinality as digit (weight, place)) summed
  where rest <> 1 order by c limit 1 $$;
create or replace function pg_temp.provider(n bigint) returns uuid language sql immutable as
  $$ select case when n % 10 = 0 then '${provider}'::uuid else md5('provider' || n % 2000)::uuid end $$;
create or replace function pg_temp.uri(kind text, n bigint) returns text language sql immutable as
  $$ select 'http://data.europa.eu/esco/' || kind || '/' || md5(kind || n)::uuid $$;
create or replace function pg_temp.town(n bigint) returns text language sql immutable as
  $$ select (array['638', '837', '049', '061', '091', '092', '853', '564', '297', '179'])[1 + n % 10] $$;

insert into provider (id, version, oid, business_id, name, municipality, languages, admission_channel, status, registered_at)
select pg_temp.some_id('provider', n), 0, '1.2.246.562.10.9' || lpad(n::text, 10, '0'), pg_temp.business_id(n),
  jsonb_build_object('fi', 'Oppilaitos ' || n), pg_temp.town(n), '["fi"]', 'REST', 'ACTIVE', now()
from generate_series(${from} - 1, ${to}) n where n < 2000;

insert into campus (id, version, provider_id, status, name, municipality, added_at)
select pg_temp.some_id('campus', n), 0, pg_temp.provider(n / 4), 'OPEN', '{"fi": "Kampus"}', pg_temp.town(n), now()
from generate_series(${from}, ${to}) n where n % 4 = 0;

insert into concept (uri, kind, label, broader)
select pg_temp.uri('skill', n), 'SKILL', jsonb_build_object('fi', 'osaaminen ' || md5(n::text), 'sv', 'kunnande ' || n,
  'en', 'skill ' || md5('e' || n)), array[pg_temp.uri('skill', n / 20)]
from generate_series(${from}, ${to}) n;

-- The one that the test's programmes teach.
insert into concept (uri, kind, label, broader)
values ('http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001', 'SKILL', '{"fi": "koneistaa"}', '{}')
on conflict do nothing;

insert into concept (uri, kind, label, broader)
select pg_temp.uri('occupation', n), 'OCCUPATION', jsonb_build_object('fi', 'ammatti ' || md5(n::text)), '{}'
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into occupation_skill (occupation, skill, relation)
select pg_temp.uri('occupation', n / 10 * 10), pg_temp.uri('skill', n), 'ESSENTIAL'
from generate_series(${from} + 10, ${to}) n;

insert into programme (id, version, provider_id, status, kind, name, description, competence_points, eqf_level, field,
  skills, added_at)
select pg_temp.some_id('programme', n), 0, pg_temp.provider(n), 'ACTIVE',
  (array['QUALIFICATION', 'QUALIFICATION_UNIT'])[1 + n % 2], jsonb_build_object('fi', 'Ala' || n % 97 || ' perusteet'),
  '{"fi": "Opit tekemään työtä."}', 30, 2 + n % 5, (array['0715', '0913', '0411', '0613'])[1 + n % 4],
  jsonb_build_array(pg_temp.uri('skill', 1 + n % 400)), now()
from generate_series(${from}, ${to}) n;

insert into taught_skill (skill, programme_id)
select pg_temp.uri('skill', 1 + n % 400), pg_temp.some_id('programme', n) from generate_series(${from}, ${to}) n;

insert into offering (id, version, programme_id, provider_id, status, title, municipality, places, fast_lane_places,
  starts_on, ends_on, continuous_admission, delivery_mode, languages, audience)
select pg_temp.some_id('offering', n), 0, pg_temp.some_id('programme', n), pg_temp.provider(n),
  case when n % 5 = 0 and n % 10 <> 0 then 'CLOSED' else 'PUBLISHED' end,
  jsonb_build_object('fi', 'Koulutus sana' || n % 97 || ' ja taito' || n % 31), pg_temp.town(n / 7), 20, 2,
  case when n % 3 > 0 then date '2031-01-01' + n % 700 end, case when n % 3 > 0 then date '2031-06-01' + n % 700 end,
  n % 3 = 0, (array['ON_SITE', 'HYBRID', 'ONLINE'])[1 + n / 3 % 3],
  (array['["fi"]', '["sv"]', '["fi", "sv"]', '["en"]'])[1 + n / 11 % 4]::jsonb,
  (array['OPEN', 'CLIENT', 'COMPANY'])[1 + n / 5 % 3]
from generate_series(${from}, ${to}) n;

insert into offering_status_change (offering_id, position, status, at, by_organisation)
select pg_temp.some_id('offering', n), position, (array['DRAFT', 'PUBLISHED'])[1 + position], now(), pg_temp.provider(n)
from generate_series(${from}, ${to}) n, generate_series(0, 1) position;

insert into offering_revision (offering_id, position, details, at, by_organisation)
select pg_temp.some_id('offering', n), 0, '{}', now(), pg_temp.provider(n)
from generate_series(${from}, ${to}) n;

insert into offering_source (provider_id, source, source_id, offering_id)
select pg_temp.provider(n), 'generated', 'o-' || n, pg_temp.some_id('offering', n)
from generate_series(${from}, ${to}) n;

insert into programme_source (provider_id, source, source_id, programme_id)
select pg_temp.provider(n), 'generated', 'p-' || n, pg_temp.some_id('programme', n)
from generate_series(${from}, ${to}) n;

insert into seat_book (offering_id, status, places, fast_lane_places, taken, last_position)
select pg_temp.some_id('offering', n), 'OPEN', 20, 2, 1, 0
from generate_series(${from}, ${to}) n;

insert into seat (id, version, offering_id, fast_lane, status, held_until)
select pg_temp.some_id('seat', n), 0, pg_temp.some_id('offering', n), false, 'HELD', now() + interval '1 year'
from generate_series(${from}, ${to}) n;

insert into seat_status_change (seat_id, position, status, at)
select pg_temp.some_id('seat', n), 0, 'HELD', now()
from generate_series(${from}, ${to}) n;

-- Numbers of transactions that ended long ago and grow with the entries, as they do in life.
insert into feed_entry (party, writer, subject_kind, subject_id, kind, status, version, at)
select '00000000-0000-0000-0000-000000000000', (3 + n / 100)::text::xid8, 'OFFERING', pg_temp.some_id('offering', n),
  'STATUS', 'PUBLISHED', 1, now()
from generate_series(${from}, ${to}) n, generate_series(1, 3);

insert into bulk_upload (id, version, provider_id, source, status, row_count, problem_count, to_add, to_change, unchanged,
  missing, settled, refused, closed, close_missing, received_at, ended_at)
select pg_temp.some_id('upload', n), 0, pg_temp.provider(n), 'generated', 'PUBLISHED', 1, 0, 1, 0, 0, 0, 1, 0, 0, false, now(),
  now()
from generate_series(${from}, ${to}) n;

insert into proposal_source (kind, id, version, open, horizon, raised_at, wanted)
select 'NEED', pg_temp.some_id('source', n), 1, true, 'NOW', now(),
  jsonb_build_object('skills', jsonb_build_array(pg_temp.uri('skill', 1 + n % 400)))
from generate_series(${from}, ${to}) n;

insert into answer_delay (provider_id, version, delay)
select pg_temp.some_id('provider', n), 1, null from generate_series(${from}, ${to}) n;

insert into guidance_method (id, version, organisation_id, status, details)
select pg_temp.some_id('method', n), 0, pg_temp.provider(n), 'ACTIVE',
  jsonb_build_object('name', jsonb_build_object('fi', 'Menetelmä ' || n), 'purpose',
    jsonb_build_object('fi', 'Selvittää sana' || n % 97), 'targetGroups', '["YOUNG_PEOPLE"]'::jsonb, 'languages',
    '["fi"]'::jsonb)
from generate_series(${from}, ${to}) n where n % 100 = 0;

insert into listed_offering select * from offering_listing where offering_id in (
  select pg_temp.some_id('offering', n) from generate_series(${from}, ${to}) n);

insert into listed_title select * from title_listing where offering_id in (
  select pg_temp.some_id('offering', n) from generate_series(${from}, ${to}) n);

insert into listed_word select distinct word from word_listing where offering_id in (
  select pg_temp.some_id('offering', n) from generate_series(${from}, ${to}) n)
on conflict do nothing;

insert into inbox (consumer, event_id, received_at)
select 'consumer-' || n % 5, pg_temp.some_id('event', n), now() - n * interval '1 second'
from generate_series(${from}, ${to}) n;

insert into idempotency_key (caller, key_hash, request_hash, status, created_at)
select 'system-' || n % 100, decode(md5('key' || n), 'hex'), '\x00', 200, now() - n % 80000 * interval '1 second'
from generate_series(${from}, ${to}) n;

insert into dead_letter (id, consumer, topic, partition, record_offset, cause, detail, at)
select pg_temp.some_id('letter', n), 'consumer-' || n % 5, 'koppi.partner.need.v1', 0, 1000000000 + n, 'unreadable', 'no JSON',
  now()
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into parked_event (id, consumer, topic, partition, record_offset, key, event_id, type, envelope, reason, parked_at,
  next_attempt_at)
select pg_temp.some_id('parked', n), 'consumer-' || n % 5, 'koppi.partner.need.v1', 0, n, n::text, pg_temp.some_id('waiting', n),
  'fi.koppi.partner.need-state.v1', '{}', 'unknown', now(), now() + interval '1 hour'
from generate_series(${from}, ${to}) n where n % 10 = 0;
