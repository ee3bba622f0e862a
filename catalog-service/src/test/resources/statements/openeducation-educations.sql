select p.*, o.languages, o.delivery_modes
from (
  select p.*
  from programme p
  where p.status = 'ACTIVE'
    and p.kind = any(?)
    and p.provider_id = ?
    and p.profile -> 'partOf' @> jsonb_build_array(?::uuid)
    and p.folded like '%' || regexp_replace(lower(?), '([\\%_])', '\\\1', 'g') || '%'
    and p.id::text = ?
    and exists (select from offering o where o.programme_id = p.id and o.status = 'PUBLISHED'
      and o.languages @> jsonb_build_array(?::text))
    and exists (select from offering o where o.programme_id = p.id and o.status = 'PUBLISHED'
      and o.delivery_mode = ?)
    and p.eqf_level = ?
    and starts_with(p.field, ?)
  order by p.id
  limit ?
  offset ?) p
left join lateral (
  select array_agg(distinct l.language) as languages,
    array_agg(distinct o.delivery_mode) as delivery_modes
  from offering o, jsonb_array_elements_text(o.languages) as l (language)
  where o.programme_id = p.id and o.status = 'PUBLISHED') o on true
order by p.id
