with found as (
  select l.offering_id,
    (1000 * ts_rank(l.words, (websearch_to_tsquery('finnish', ?)
    || websearch_to_tsquery('swedish', ?)
    || websearch_to_tsquery('english', ?))))::bigint * 1000
    + (1000 * ts_rank(l.words, ?::tsquery))::bigint as rank
  from listed_offering l join seat_book b using (offering_id)
  where l.words @@ ((websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?)
      || websearch_to_tsquery('english', ?)) || ?::tsquery)
    and l.provider_id = any(?::uuid[])
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.filters && ?::text[]
    and l.skills && ?::text[]
    and l.filters && ?::text[]
    and l.amount_cents <= ?
    and l.skills && array(
      select o.skill from occupation_skill o where o.occupation = any(?)
      union
      select o.skill from concept c join occupation_skill o on o.occupation = c.uri
      where c.broader && ?::text[])
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
  page.rank, (select count(*) from found) as fits
from listed_offering l join seat_book b using (offering_id)
join page using (offering_id)
order by rank desc, offering_id desc
