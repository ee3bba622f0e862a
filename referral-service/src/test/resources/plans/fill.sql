-- Rows ${from} to ${to} of each table: a tenth of them belongs to the authority and the college of the test, the rest to
-- 45 authorities and 2,000 colleges. Personal data is nothing here, since nobody reads these clients.
create or replace function pg_temp.some_id(kind text, n bigint) returns uuid language sql immutable as
  $$ select md5(kind || n)::uuid $$;
create or replace function pg_temp.authority(n bigint) returns uuid language sql immutable as
  $$ select case when n % 10 = 0 then '${authority}'::uuid else md5('authority' || n % 45)::uuid end $$;
create or replace function pg_temp.college(n bigint) returns uuid language sql immutable as
  $$ select case when n % 10 = 0 then '${college}'::uuid else md5('college' || n % 2000)::uuid end $$;

insert into provider (id, announced_version, status, name, admission_principal, granted_principal)
select pg_temp.some_id('college', n), 1, 'ACTIVE', '{"fi": "Oppilaitos"}', 'admission-' || n, 'admission-' || n
from generate_series(${from}, ${to}) n where n <= 2000;

insert into offering (id, announced_version, provider_id, status, title, municipality)
select pg_temp.some_id('offering', n), 1, pg_temp.college(n), 'PUBLISHED', '{"fi": "Koulutus"}', '638'
from generate_series(${from}, ${to}) n;

insert into need (id, announced_version, organisation_id, status, title, headcount, municipality)
select pg_temp.some_id('need', n), 1, pg_temp.some_id('employer', n % 5000), 'PUBLISHED', '{"fi": "Tarve"}', 1, '638'
from generate_series(${from}, ${to}) n;

insert into client (id, version, organisation_id, external_reference, status, languages, contact_mode, sealed,
  identity_index, registered_at)
select pg_temp.some_id('client', n), 0, pg_temp.authority(n), 'c-' || n, 'ACTIVE', '["fi"]', 'DIRECT', '{}',
  decode(md5('identity' || n), 'hex'), now() - n * interval '1 minute'
from generate_series(${from}, ${to}) n;

insert into former_identity (organisation_id, identity_index, client_id, replaced_at)
select pg_temp.authority(n), decode(md5('former' || n), 'hex'), pg_temp.some_id('client', n), now()
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into security_ban (client_id, organisation_id, sealed)
select pg_temp.some_id('client', n), pg_temp.authority(n), ''
from generate_series(${from}, ${to}) n;

insert into security_ban_review (id, organisation_id, client_index, master_key_id, wrapped, sealed_client, last_day)
select pg_temp.some_id('review', n), pg_temp.authority(n), decode(md5('ban' || n), 'hex'), '1', '\x00', '',
  current_date + 100
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into consent (id, client_id, organisation_id, purpose, recipient_organisation, categories, valid_until, given_at)
select pg_temp.some_id('consent', n), pg_temp.some_id('client', n), pg_temp.authority(n), 'REFERRAL_TO_EDUCATION',
  pg_temp.college(n), '["REFERRAL_DATA"]', '2037-01-31', now()
from generate_series(${from}, ${to}) n;

-- One of them has ended, for the timer to find among those that go on.
update consent set valid_until = current_date - 2 where id = pg_temp.some_id('consent', ${from});

insert into access_log (at, organisation_id, oauth_client, person, action, client_id)
select now() - n * interval '1 minute', pg_temp.authority(n), 'system', 'coach-' || n % 500, 'READ',
  pg_temp.some_id('client', n)
from generate_series(${from}, ${to}) n, generate_series(1, 2);

-- Lists that showed twenty clients, and attempts that were refused.
insert into access_log (at, organisation_id, oauth_client, person, action, subject_kind, subject_ids)
select now() - n * interval '1 minute', pg_temp.authority(n), 'system', 'coach-' || n % 500, 'REFERRALS_LISTED', 'REFERRAL',
  (select array_agg(pg_temp.some_id('referral', shown)) from generate_series(n, n + 19) shown)
from generate_series(${from}, ${to}) n where n % 20 = 0;

insert into access_log (at, organisation_id, oauth_client, person, action, subject_kind, subject_ids, refused_with)
select now() - n * interval '1 minute', pg_temp.authority(n), 'system', 'coach-' || n % 500, 'REFERRAL_READ', 'REFERRAL',
  array[pg_temp.some_id('referral', n)], 404
from generate_series(${from}, ${to}) n where n % 10 = 0;

-- One in four is still a draft, one in ten waits for its catch; the others were caught in the course of two years.
insert into referral (id, version, client_id, authority_id, provider_id, offering_id, priority, legal_basis,
  external_reference, status, catch_started_at, catch_due_at, catch_escalated_at, caught_at)
select pg_temp.some_id('referral', n), 3, pg_temp.some_id('client', n), pg_temp.authority(n), pg_temp.college(n),
  pg_temp.some_id('offering', n), 'NORMAL', 'STATUTE', 'r-' || n,
  case when n % 4 = 0 and n % 10 <> 0 then 'DRAFT' when n / 10 % 10 = 5 then 'RECEIVED' else 'CAUGHT' end,
  started, started + interval '5 days', started + interval '4 days', case when n / 10 % 10 <> 5 then started + interval '2 days' end
from (
  select n, case when n % 4 <> 0 or n % 10 = 0 then now() - interval '3 days' - n % 730 * interval '1 day' end as started
  from generate_series(${from}, ${to}) n) as referred;

insert into referral_status_change (referral_id, position, status, at, by_organisation, by_person)
select pg_temp.some_id('referral', n), position, (array['DRAFT', 'SUBMITTED', 'RECEIVED', 'CAUGHT'])[position + 1],
  now() - interval '3 days' - n % 730 * interval '1 day' + position * interval '8 hours', pg_temp.authority(n), 'coach-1'
from generate_series(${from}, ${to}) n, generate_series(0, 3) position
where position = 0 or n % 4 <> 0 or n % 10 = 0;

insert into referral_outcome (referral_id, position, type, checkpoint, evidence, recorded_at, by_organisation, by_person)
select pg_temp.some_id('referral', n), 0, 'EMPLOYED_OPEN', 'AT_END', 'CLIENT_TOLD', now(), pg_temp.authority(n), 'coach-1'
from generate_series(${from}, ${to}) n where n % 3 = 0;

insert into seat_request (id, version, referral_id, offering_id, status, kept_until, requested_at, accepted)
select pg_temp.some_id('seat', n), 1, pg_temp.some_id('referral', n), pg_temp.some_id('offering', n), 'HELD',
  now() + interval '1 year', now(), false
from generate_series(${from}, ${to}) n;

insert into contact_attempt (id, referral_id, channel, result, attempted_at, recorded_at, by_organisation, by_person)
select pg_temp.some_id('attempt' || attempt, n), pg_temp.some_id('referral', n), 'PHONE', 'NO_ANSWER',
  now() - attempt * interval '1 hour', now(), pg_temp.college(n), 'adm-1'
from generate_series(${from}, ${to}) n, generate_series(1, 2) attempt;

-- Two offers in three had conditions, of which one in four is open.
insert into offer_condition (id, version, referral_id, code, status, set_at, settled_at)
select pg_temp.some_id('condition', n), 0, pg_temp.some_id('referral', n), 'CERTIFICATE',
  case when n % 4 = 0 then 'PENDING' else 'MET' end, now(), case when n % 4 <> 0 then now() end
from generate_series(${from}, ${to}) n where n % 3 <> 0;

insert into training_proposal (id, version, referral_id, kind, new_end_day, reason, status, proposed_at, due_at, decided_at)
select pg_temp.some_id('proposal', n), 0, pg_temp.some_id('referral', n), 'EXTEND', current_date + 30, 'PROGRESS',
  case when n % 4 = 0 then 'PENDING' else 'ACCEPTED' end, now(), now() + interval '5 days',
  case when n % 4 <> 0 then now() end
from generate_series(${from}, ${to}) n where n % 3 <> 0;

insert into training_intensity (id, version, referral_id, first_day, last_day, percent, recorded_at)
select pg_temp.some_id('intensity', n), 0, pg_temp.some_id('referral', n), current_date - 30, current_date - 1, 60, now()
from generate_series(${from}, ${to}) n where n % 3 <> 0;

insert into erasure_notice (referral_id, client_id, authority_id, provider_id, told_at)
select pg_temp.some_id('referral', n), pg_temp.some_id('client', n), pg_temp.authority(n), pg_temp.college(n), now()
from generate_series(${from}, ${to}) n where n % 5 = 0;

-- Numbers of transactions that ended long ago and grow with the entries, as they do in life.
insert into feed_entry (party, writer, subject_kind, subject_id, kind, status, version, at)
select reader.party, (3 + n / 100)::text::xid8, 'REFERRAL', pg_temp.some_id('referral', n), 'STATUS', 'CAUGHT', 3, now()
from generate_series(${from}, ${to}) n, generate_series(1, 3),
  lateral (values (pg_temp.authority(n)), (pg_temp.college(n))) reader (party);

-- Each of the other authorities has rules of its own.
insert into clock_rule (id, version, kind, fast_lane, authority_id, changed_at)
select pg_temp.some_id('rule', n), 0, 'CATCH', n % 2 = 0, pg_temp.some_id('authority', n), now()
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into clock_rule_revision (rule_id, valid_from, working_days, warning_percent, cut_off)
select pg_temp.some_id('rule', n), '2030-01-01', 4, 80, '15:00'
from generate_series(${from}, ${to}) n where n % 10 = 0;

insert into unmet_need (id, version, client_id, authority_id, skill, found_at, status, closed_by)
select pg_temp.some_id('unmet', n), 0, pg_temp.some_id('client', n), pg_temp.authority(n),
  'http://data.europa.eu/esco/skill/' || pg_temp.some_id('skill', n % 500), 'ASSESSMENT',
  case when n % 2 = 0 then 'OPEN' else 'CLOSED' end, case when n % 2 = 1 then 'OTHER' end
from generate_series(${from}, ${to}) n;

insert into unmet_need_status_change (unmet_need_id, position, status, at, by_organisation, by_person)
select pg_temp.some_id('unmet', n), 0, 'OPEN', now(), pg_temp.authority(n), 'coach-1'
from generate_series(${from}, ${to}) n;

insert into inbox (consumer, event_id, received_at)
select 'consumer-' || n % 5, pg_temp.some_id('event', n), now() - n * interval '1 second'
from generate_series(${from}, ${to}) n;

insert into idempotency_key (caller, key_hash, request_hash, status, created_at, subject, shows_kind, shows_id)
select 'system-' || n % 100, decode(md5('key' || n), 'hex'), '\x00', 200, now() - n % 80000 * interval '1 second',
  pg_temp.some_id('client', n), 'CLIENT', pg_temp.some_id('client', n)
from generate_series(${from}, ${to}) n;

insert into dead_letter (id, consumer, topic, partition, record_offset, key, cause, detail, at)
select pg_temp.some_id('letter', n), 'consumer-' || n % 5, 'koppi.catalog.seat.v1', 0, 1000000000 + n,
  pg_temp.some_id('key', n), 'unreadable', 'no JSON', now()
from generate_series(${from}, ${to}) n where n % 10 = 0;

-- They wait for something that has not come yet, and for their next attempt.
insert into parked_event (id, consumer, topic, partition, record_offset, key, event_id, type, envelope, reason, parked_at,
  next_attempt_at)
select pg_temp.some_id('parked', n), 'consumer-' || n % 5, 'koppi.catalog.seat.v1', 0, n, n::text, pg_temp.some_id('waiting', n),
  'fi.koppi.catalog.seat-held.v1', '{}', 'unknown', now(), now() + interval '1 hour'
from generate_series(${from}, ${to}) n where n % 10 = 0;

-- Figures of a day before, so that each round replaces them and the first does not only insert.
insert into published_figures (name, key, version, figures, since)
select 'unmet-need', 'http://data.europa.eu/esco/skill/' || pg_temp.some_id('skill', n), 1, '{}', '2026-01-01'
from generate_series(0, 498, 2) n
on conflict do nothing;

-- The figures of the day are published anew.
delete from figures_day;
