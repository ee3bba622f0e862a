-- The text in which programmes are searched. An index of trigrams finds what stands anywhere in it. The column fills
-- itself, for rows that are there too and for replicas that do not know it.
alter table programme add column folded text not null generated always as (
  lower(
    coalesce(name ->> 'fi' || E'\n', '') || coalesce(name ->> 'sv' || E'\n', '') || coalesce(name ->> 'en' || E'\n', '')
      || coalesce(description ->> 'fi' || E'\n', '') || coalesce(description ->> 'sv' || E'\n', '')
      || coalesce(description ->> 'en', ''))) stored;

create index programme_folded on programme using gin (folded gin_trgm_ops) where status = 'ACTIVE';
