select v.*, m.name as city, s.sites
from (
  select v.*
  from provider v
  where v.status = 'ACTIVE'
    and strpos(lower(concat_ws(E'\n', v.name ->> 'fi', v.name ->> 'sv', v.name ->> 'en')),
      lower(?)) > 0
    and v.oid = ?
    and (v.parent_id is null) = ?
  order by v.id
  limit ?
  offset ?) v
left join municipality m on m.code = v.municipality
cross join lateral (
  select coalesce(jsonb_agg(
    jsonb_strip_nulls(jsonb_build_object('name', k.name, 'street', k.street_address,
      'city', n.name, 'coordinates', case when k.latitude is not null then
        jsonb_build_object('latitude', k.latitude, 'longitude', k.longitude) end,
      'validity', jsonb_build_object('first', k.valid_from, 'last', k.valid_to)))
    order by k.id), '[]') as sites
  from campus k left join municipality n on n.code = k.municipality
  where k.provider_id = v.id and k.status = 'OPEN') s
order by v.id
