-- Rows ${from} to ${to} of each table: each tenth need belongs to the employer of the test.
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

insert into organisation (id, version, kind, business_id, name, municipality, status, registered_at)
select md5('employer' || n)::uuid, 0, 'EMPLOYER', pg_temp.business_id(n), '{"fi": "Puutyö Oy"}', '638', 'ACTIVE', now()
from generate_series(${from}, ${to}) n;

insert into need (id, version, organisation_id, status, kind, title, description, headcount, skills, municipality)
select pg_temp.some_id('need', n), 1, case when n % 10 = 0 then '${employer}'::uuid else md5('employer' || n)::uuid end,
  case when n % 4 = 0 then 'DRAFT' else 'PUBLISHED' end, 'RECRUITMENT', '{"fi": "Puuseppiä"}', null, 4,
  '["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"]', '638'
from generate_series(${from}, ${to}) n;

insert into need_status_change (need_id, position, status, at, by_organisation)
select pg_temp.some_id('need', n), 0, 'DRAFT', now(), md5('employer' || n)::uuid
from generate_series(${from}, ${to}) n;

insert into need_status_change (need_id, position, status, at, by_organisation)
select pg_temp.some_id('need', n), 1, 'PUBLISHED', now(), md5('employer' || n)::uuid
from generate_series(${from}, ${to}) n where n % 4 > 0;

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
