select s.uri, c.label
from (with recursive taught as (
  (select skill, 1::bigint as place from taught_skill order by skill limit 1)
  union all
  select next.skill, t.place + 1
  from taught t cross join lateral (
    select s.skill from taught_skill s where s.skill > t.skill order by s.skill limit 1) next
  where t.place <= ?)
select skill as uri from taught) s
left join concept c on c.uri = s.uri
where strpos(lower(concat_ws(E'\n', c.label ->> 'fi', c.label ->> 'sv', c.label ->> 'en')),
    lower(?)) > 0
  and s.uri = ?
order by s.uri
limit ?
offset ?
