with found as (
  select l.offering_id,
    (case
      when l.words @@ ?::tsquery then 1000000
      when l.words @@ ?::tsquery then 800000
      when l.words @@ ?::tsquery then 500000
      when l.words @@ ?::tsquery then 300000 else 0 end)
      + (case
      when l.words @@ ?::tsquery then 1000000
      when l.words @@ ?::tsquery then 500000 else 0 end)
      + (case when l.municipality = any(?) then 600000
      when l.municipality = any(?) then 400000
      when l.delivery_mode = 'ONLINE' then 300000 else 0 end)
      - least(length(l.words), 999)::bigint as rank
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
page as (
  select *
  from found
  where (rank, offering_id) < (?, ?)
  order by rank desc, offering_id desc
  limit ?)
select l.offering_id, l.provider_id, l.programme_id, l.title, l.programme_name, l.kind,
  l.municipality, l.delivery_mode, l.languages, l.audience, l.eqf_level, l.starts_on,
  l.ends_on, l.continuous_admission, l.cost, b.places - b.taken as fast_lane_free,
  greatest(b.places - b.taken - b.fast_lane_places, 0) as free,
  page.rank, (select count(*) from found) as fits,
  (case
    when l.words @@ ?::tsquery then 1
    when l.words @@ ?::tsquery then 2 else 64 end)
    | (case
    when l.words @@ ?::tsquery then 1 else 64 end)
    | (case when l.municipality = any(?) then 16
    when l.municipality = any(?) or l.delivery_mode = 'ONLINE' then 32 else 64 end) as found_by
from listed_offering l join seat_book b using (offering_id)
join page using (offering_id)
order by rank desc, offering_id desc
