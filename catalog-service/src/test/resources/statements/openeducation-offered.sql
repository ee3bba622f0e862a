select o.*, p.description, m.name as city, k.site, c.published_at, s.enrolled, s.pending
from (
  select o.*
  from offering o
  join programme p on p.id = o.programme_id
  where o.status = 'PUBLISHED'
    and p.kind = any(?)
    and o.provider_id = ?
    and o.programme_id = ?
    and strpos(lower(concat_ws(E'\n', o.title ->> 'fi', o.title ->> 'sv', o.title ->> 'en',
      p.description ->> 'fi', p.description ->> 'sv', p.description ->> 'en')), lower(?)) > 0
    and o.languages @> jsonb_build_array(?::text)
    and o.delivery_mode = ?
    and (o.continuous_admission or o.starts_on >= ?)
    and (o.continuous_admission or coalesce(o.ends_on, o.starts_on) <= ?)
  order by o.id
  limit ?
  offset ?) o
join programme p on p.id = o.programme_id
left join municipality m on m.code = o.municipality
left join lateral (select
    jsonb_strip_nulls(jsonb_build_object('name', k.name, 'street', k.street_address,
      'city', n.name, 'coordinates', case when k.latitude is not null then
        jsonb_build_object('latitude', k.latitude, 'longitude', k.longitude) end,
      'validity', jsonb_build_object('first', k.valid_from, 'last', k.valid_to)))
    as site
  from campus k left join municipality n on n.code = k.municipality
  where k.id = (o.terms ->> 'campusId')::uuid) k on true
cross join lateral (
  select max(c.at) as published_at from offering_status_change c
  where c.offering_id = o.id and c.status = 'PUBLISHED') c
cross join lateral (
  select count(*) filter (where s.status = 'CONFIRMED') as enrolled,
    count(*) filter (where s.status in ('HELD', 'OFFERED', 'WAITLISTED')) as pending
  from seat s where s.offering_id = o.id) s
order by o.id
