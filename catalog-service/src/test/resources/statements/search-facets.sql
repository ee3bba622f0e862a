with nearly as materialized (
  select l.provider_id, l.municipality, l.kind, l.delivery_mode, l.languages, l.eqf_level, l.audience,
    l.payer, l.filters
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))),
fitting as materialized (
  select *
  from nearly l
  where l.provider_id = any(?::uuid[]))
select *
from (
  select '' as facet, '' as value, count(*) as offerings
  from fitting
  union all
  select 'provider', l.provider_id::text, count(*)
  from nearly l
  group by 2
  union all
  select 'municipality', l.municipality, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'kind', l.kind, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'delivery_mode', l.delivery_mode, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'language', unnest(l.languages), count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'level', l.eqf_level::text, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'audience', l.audience, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2
  union all
  select 'payer', l.payer, count(*)
  from listed_offering l join seat_book b using (offering_id)
  where not l.words @@ ?::tsquery
    and l.municipality <> all(?)
    and (l.filters && ?::text[] and l.words @@ ?::tsquery
      or l.words @@ ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.offering_id = any (?::uuid[])
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and (l.filters && (?::text[] || array(
      select c.uri from concept c where c.broader && ?::text[]
      union
      select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
    or l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[]))
    and (l.continuous_admission or l.starts_on >= ?)
    and (l.continuous_admission or l.starts_on <= ?)
    and l.filters @> array['continuous']
    and b.places - b.taken - b.fast_lane_places > 0
    and b.places - b.taken > 0
    and (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
      select c.code from municipality c
      where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
        + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
        <= ?)))
  group by 2) as c
where value is not null
order by offerings desc, value
