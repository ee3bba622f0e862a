select s.uri, c.label
from (select distinct jsonb_array_elements_text(p.skills) as uri
  from programme p where p.status = 'ACTIVE') s
left join concept c on c.uri = s.uri
where strpos(lower(concat_ws(E'\n', c.label ->> 'fi', c.label ->> 'sv', c.label ->> 'en')),
    lower(?)) > 0
  and s.uri = ?
order by s.uri
limit ?
offset ?
