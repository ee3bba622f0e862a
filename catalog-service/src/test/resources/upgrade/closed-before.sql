-- Two providers as of V072, which both have offerings and a programme. The first one closed when that ended nothing.
insert into provider (id, version, oid, business_id, name, municipality, languages, admission_channel, status, registered_at)
values
  ('01920000-0000-7000-8000-0000000000c1', 1, '1.2.246.562.10.90000000001', '1000006-8', '{"fi": "Suljettu opisto"}', '638',
    '["fi"]', 'REST', 'CLOSED', '2026-01-05'),
  ('01920000-0000-7000-8000-0000000000a1', 0, '1.2.246.562.10.90000000002', '1000016-4', '{"fi": "Avoin opisto"}', '638',
    '["fi"]', 'REST', 'ACTIVE', '2026-01-05');

insert into programme (id, version, provider_id, status, kind, name, skills, added_at)
values
  ('01920000-0000-7000-8000-0000000000c2', 0, '01920000-0000-7000-8000-0000000000c1', 'ACTIVE', 'QUALIFICATION_UNIT',
    '{"fi": "Koneistus"}', '[]', '2026-01-05'),
  ('01920000-0000-7000-8000-0000000000a2', 0, '01920000-0000-7000-8000-0000000000a1', 'ACTIVE', 'QUALIFICATION_UNIT',
    '{"fi": "Koneistus"}', '[]', '2026-01-05');

insert into offering (id, version, programme_id, provider_id, status, title, municipality, places, fast_lane_places,
  starts_on, ends_on, continuous_admission, delivery_mode, languages, audience)
select o.id::uuid, 1, p.id, p.provider_id, o.status, '{"fi": "Koneistajaksi"}', '638', 2, 0, o.starts_on::date,
  o.ends_on::date, o.starts_on is null, 'HYBRID', '["fi"]', 'CLIENT'
from (values
  ('01920000-0000-7000-8000-0000000000c3', 'c2', 'PUBLISHED', null, null),
  ('01920000-0000-7000-8000-0000000000c4', 'c2', 'DRAFT', null, null),
  ('01920000-0000-7000-8000-0000000000c5', 'c2', 'CLOSED', '2026-01-07', '2026-05-29'),
  ('01920000-0000-7000-8000-0000000000a3', 'a2', 'PUBLISHED', null, null)
) o (id, programme, status, starts_on, ends_on)
join programme p on p.id = ('01920000-0000-7000-8000-0000000000' || o.programme)::uuid;

insert into offering_status_change (offering_id, position, status, at, by_organisation)
select id, position, (array['DRAFT', 'PUBLISHED', 'CLOSED'])[1 + position], '2026-01-06', provider_id
from offering, generate_series(0, 2) position
where position <= array_position(array['DRAFT', 'PUBLISHED', 'CLOSED'], status) - 1;

insert into offering_revision (offering_id, position, details, at, by_organisation)
select id, 0, '{}', '2026-01-06', provider_id from offering;

insert into seat_book (offering_id, status, places, fast_lane_places, taken, last_position)
select id, case status when 'DRAFT' then 'PREPARED' when 'PUBLISHED' then 'OPEN' else 'CLOSED' end, places, 0,
  case id when '01920000-0000-7000-8000-0000000000c3' then 1 else 0 end, 0
from offering;

insert into seat (id, version, offering_id, fast_lane, status, held_until)
values ('01920000-0000-7000-8000-0000000000c6', 0, '01920000-0000-7000-8000-0000000000c3', false, 'HELD', '2199-01-01');

insert into seat_status_change (seat_id, position, status, at)
values ('01920000-0000-7000-8000-0000000000c6', 0, 'HELD', '2026-01-07');
