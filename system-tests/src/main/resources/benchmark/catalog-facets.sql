-- How many offerings of a search there are by facet, asked as catalog-service asks: each of the three facets that
-- are filtered reads the index without its own filter, the others count what fits all.
with nearly as materialized (
  select l.* from listed_offering l
  where l.words @@ (websearch_to_tsquery('finnish', :text)
      || websearch_to_tsquery('swedish', :text) || websearch_to_tsquery('english', :text))
    and l.filters && array['delivery_mode:' || :deliveryMode]
    and l.filters && array[:language::text]),
fitting as materialized (select * from nearly where filters && array['municipality:' || :municipality])
select * from (
  select '' as facet, '' as value, count(*) as offerings from fitting
  union all select 'provider', provider_id::text, count(*) from fitting group by 2
  union all select 'municipality', municipality, count(*) from nearly group by 2
  union all select 'kind', kind, count(*) from fitting group by 2
  union all select 'delivery_mode', l.delivery_mode, count(*) from listed_offering l
    where l.words @@ (websearch_to_tsquery('finnish', :text)
        || websearch_to_tsquery('swedish', :text) || websearch_to_tsquery('english', :text))
      and l.filters && array['municipality:' || :municipality]
      and l.filters && array[:language::text]
    group by 2
  union all select 'language', unnest(l.languages), count(*) from listed_offering l
    where l.words @@ (websearch_to_tsquery('finnish', :text)
        || websearch_to_tsquery('swedish', :text) || websearch_to_tsquery('english', :text))
      and l.filters && array['municipality:' || :municipality]
      and l.filters && array['delivery_mode:' || :deliveryMode]
    group by 2
  union all select 'level', eqf_level::text, count(*) from fitting group by 2
  union all select 'audience', audience, count(*) from fitting group by 2
  union all select 'payer', payer, count(*) from fitting group by 2) as counted
where value is not null
order by offerings desc, value
