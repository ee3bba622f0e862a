-- Skills, occupations and groups of occupations as ESCO has them. What ESCO drops is kept and retired:
-- programmes still name it.
create extension if not exists pg_trgm;

create table concept (
  uri        text primary key,
  kind       text not null,
  notation   text,
  label      jsonb not null,
  broader    text[] not null,
  retired_at timestamptz,
  -- What is searched, by language; words with typing errors are found by their trigrams.
  folded_fi  text generated always as (lower(label ->> 'fi')) stored,
  folded_sv  text generated always as (lower(label ->> 'sv')) stored,
  folded_en  text generated always as (lower(label ->> 'en')) stored
);

create index concept_fi on concept using gin (folded_fi gin_trgm_ops) where retired_at is null;
create index concept_sv on concept using gin (folded_sv gin_trgm_ops) where retired_at is null;
create index concept_en on concept using gin (folded_en gin_trgm_ops) where retired_at is null;
create index concept_fi_beginning on concept (folded_fi text_pattern_ops) where retired_at is null;
create index concept_sv_beginning on concept (folded_sv text_pattern_ops) where retired_at is null;
create index concept_en_beginning on concept (folded_en text_pattern_ops) where retired_at is null;
create index concept_broader on concept using gin (broader);

create table occupation_skill (
  occupation text not null references concept (uri),
  skill      text not null references concept (uri),
  relation   text not null,
  primary key (occupation, skill)
);

grant select, insert, update on concept to ${app_user};
grant select, insert, delete on occupation_skill to ${app_user};
