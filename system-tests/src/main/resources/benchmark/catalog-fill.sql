-- Published offerings, as many as the setting bench.offerings says, with a provider for 50 of them and a programme
-- for 5, told apart from all others by the ids that begin with zeros.
-- The words are our own, but every fourth title is a real name where real_name has some; ids count up, so that the newest ones are spread over all providers.
create temporary table if not exists real_name (n int primary key, name text);

create temporary table word (kind text, n int, fi text, sv text, en text);

insert into word values
  ('field', 0, 'hitsaus', 'svetsning', 'welding'),
  ('field', 1, 'koneistus', 'maskinbearbetning', 'machining'),
  ('field', 2, 'lähihoito', 'närvård', 'practical nursing'),
  ('field', 3, 'kirjanpito', 'bokföring', 'bookkeeping'),
  ('field', 4, 'ohjelmistokehitys', 'programutveckling', 'software development'),
  ('field', 5, 'logistiikka', 'logistik', 'logistics'),
  ('field', 6, 'ruoanvalmistus', 'matlagning', 'cooking'),
  ('field', 7, 'sähköasennus', 'elinstallation', 'electrical installation'),
  ('field', 8, 'puutarhanhoito', 'trädgårdsskötsel', 'gardening'),
  ('field', 9, 'varhaiskasvatus', 'småbarnspedagogik', 'early education'),
  ('field', 10, 'siivous', 'städning', 'cleaning'),
  ('field', 11, 'myynti', 'försäljning', 'sales'),
  ('field', 12, 'levyseppätyö', 'plåtslageri', 'sheet metal work'),
  ('field', 13, 'talonrakennus', 'husbygge', 'house building'),
  ('field', 14, 'elintarviketuotanto', 'livsmedelsproduktion', 'food production'),
  ('field', 15, 'prosessinhoito', 'processkötsel', 'process operation'),
  ('form', 0, 'perusteet', 'grunder', 'basics'),
  ('form', 1, 'jatkokurssi', 'fortsättningskurs', 'advanced course'),
  ('form', 2, 'ammattitutkinto', 'yrkesexamen', 'vocational qualification'),
  ('form', 3, 'työturvallisuus', 'arbetarskydd', 'safety at work'),
  ('form', 4, 'suunnittelu', 'planering', 'planning'),
  ('form', 5, 'laatu', 'kvalitet', 'quality'),
  ('form', 6, 'asiakastyö', 'kundarbete', 'customer work'),
  ('form', 7, 'digitaidot', 'digitala färdigheter', 'digital skills'),
  ('form', 8, 'johtaminen', 'ledarskap', 'leadership'),
  ('form', 9, 'esihenkilötyö', 'chefskap', 'supervision'),
  ('form', 10, 'rekrytointikoulutus', 'rekryteringsutbildning', 'recruitment training'),
  ('form', 11, 'täydennyskoulutus', 'fortbildning', 'further training'),
  ('time', 0, 'keväällä', 'på våren', 'in spring'),
  ('time', 1, 'syksyllä', 'på hösten', 'in autumn'),
  ('time', 2, 'iltaisin', 'på kvällar', 'in the evenings'),
  ('time', 3, 'työn ohessa', 'vid sidan av arbetet', 'beside work'),
  ('time', 4, 'päivisin', 'på dagtid', 'in the daytime'),
  ('time', 5, 'verkossa', 'på nätet', 'online'),
  ('time', 6, 'kesällä', 'på sommaren', 'in summer');

-- Numbers that are issued to nobody yet, with the check digits that they would have.
create temporary table business_id as
select row_number() over (order by n) - 1 as p, n || '-' || (11 - rest) % 11 as id
from (
  select n, sum(w * substr(n::text, i::int, 1)::int) % 11 as rest
  from generate_series(9900000, 9902999) as n, unnest(array[7, 9, 10, 5, 8, 4, 2]) with ordinality as weight (w, i)
  group by n) as summed
where rest <> 1;

insert into provider
select ('00000000-0000-7001-8000-' || lpad(p::text, 12, '0'))::uuid, 0, '1.2.246.562.10.9' || lpad(p::text, 10, '0'),
  (select id from business_id b where b.p = g.p), jsonb_build_object('fi', 'Oppilaitos ' || p),
  (array['638', '837', '049', '061', '091'])[1 + p % 5], '["fi"]', 'REST', null, 'ACTIVE', now()
from generate_series(0, current_setting('bench.offerings')::int / 50 - 1) as g (p);

insert into programme (id, version, provider_id, status, kind, name, description, competence_points, eqf_level, field,
  skills, added_at)
select ('00000000-0000-7002-8000-' || lpad(g::text, 12, '0'))::uuid, 0,
  ('00000000-0000-7001-8000-' || lpad((g % (current_setting('bench.offerings')::int / 50))::text, 12, '0'))::uuid, 'ACTIVE',
  (array['QUALIFICATION', 'QUALIFICATION_UNIT'])[1 + g % 2],
  jsonb_build_object('fi', f.fi || ': ' || w.fi, 'sv', f.sv || ': ' || w.sv, 'en', f.en || ': ' || w.en),
  jsonb_build_object('fi', 'Opit tekemään työtä alalla ' || f.fi || ' ja hallitset osan ' || w.fi || '.',
    'en', 'You learn to work in ' || f.en || ' and master ' || w.en || '.'),
  30, 2 + g % 5, (array['0715', '0913', '0411', '0613', '1041', '1013', '0713', '0812'])[1 + g % 16 / 2],
  jsonb_build_array('http://data.europa.eu/esco/skill/00000000-0000-4000-8000-' || lpad((1 + g % 400)::text, 12, '0')),
  now()
from generate_series(0, current_setting('bench.offerings')::int / 5 - 1) as g
join word f on f.kind = 'field' and f.n = g % 16
join word w on w.kind = 'form' and w.n = g / 16 % 12;

insert into offering
select ('00000000-0000-7003-8000-' || lpad(o::text, 12, '0'))::uuid, 0, p.id, p.provider_id, 'PUBLISHED',
  case when r.name is not null then jsonb_build_object('fi', r.name)
    else jsonb_build_object('fi', initcap(f.fi) || ' ' || w.fi || ' ' || t.fi, 'sv', initcap(f.sv) || ' ' || w.sv || ' ' || t.sv,
    'en', initcap(f.en) || ' ' || w.en || ' ' || t.en) end,
  (array['638', '837', '049', '061', '091', '092', '853', '564', '297', '179'])[1 + o / 7 % 10],
  20, 2, case when o % 3 > 0 then date '2027-01-01' + o % 700 end,
  case when o % 3 > 0 then date '2027-06-01' + o % 700 end, o % 3 = 0,
  (array['ON_SITE', 'HYBRID', 'ONLINE'])[1 + o / 3 % 3],
  (array['["fi"]', '["sv"]', '["fi", "sv"]', '["en"]'])[1 + o / 11 % 4]::jsonb,
  (array['OPEN', 'CLIENT', 'COMPANY'])[1 + o / 5 % 3]
from generate_series(0, current_setting('bench.offerings')::int - 1) as o
join programme p on p.id = ('00000000-0000-7002-8000-' || lpad((o % (current_setting('bench.offerings')::int / 5))::text, 12, '0'))::uuid
join word f on f.kind = 'field' and f.n = o % 16
join word w on w.kind = 'form' and w.n = o / 16 % 12
join word t on t.kind = 'time' and t.n = o / 13 % 7
left join real_name r on o % 4 = 1 and r.n = o / 4 % greatest((select count(*) from real_name), 1);

insert into offering_status_change (offering_id, position, status, at, by_organisation)
select id, 0, 'PUBLISHED', now(), provider_id from offering where id::text like '00000000-0000-7003-%';

insert into seat_book select id, 'OPEN', places, fast_lane_places, 0, 0 from offering
where id::text like '00000000-0000-7003-%';

insert into listed_offering select * from offering_listing where offering_id::text like '00000000-0000-7003-%';

insert into listed_title select * from title_listing where offering_id::text like '00000000-0000-7003-%';

insert into listed_word select distinct word from word_listing where offering_id::text like '00000000-0000-7003-%'
on conflict do nothing;

drop table word, business_id;

analyze listed_offering, listed_title, listed_word, seat_book
