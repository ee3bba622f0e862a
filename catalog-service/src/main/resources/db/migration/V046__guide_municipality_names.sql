-- Editions of before get the names that municipalities have now: they were told by a list of the
-- service's own, which is no more. Where nobody has given the municipalities, codes are shown.
update guide_edition e set content = jsonb_set(e.content, '{trainings}', (
  select jsonb_agg(
    t.training || case when m.name is null then '{}' else jsonb_build_object('municipalityName', m.name) end
    order by t.place)
  from jsonb_array_elements(e.content -> 'trainings') with ordinality as t (training, place)
  left join municipality m on m.code = t.training ->> 'municipality'))
where jsonb_array_length(e.content -> 'trainings') > 0;
