-- What an offering can be filtered by, as words of one kind, so that an index holds them beside the words of its
-- text: it then leads to the rows that fit all that is asked, and no others are read. Language codes stand for
-- themselves. The column fills itself, for rows that are there too and for replicas that do not know it.
alter table listed_offering add column filters text[] not null generated always as (
  languages || array_remove(array[
    'municipality:' || municipality,
    'kind:' || kind,
    'delivery_mode:' || delivery_mode,
    'audience:' || audience,
    'level:' || eqf_level::text,
    'field:' || field,
    case when continuous_admission then 'continuous' end
  ], null)) stored;

-- What waits to be sorted in is read by every search: little may wait.
create index listed_offering_fitting on listed_offering using gin (words, filters, skills)
  with (gin_pending_list_limit = 256);
create index listed_offering_alike on listed_offering using gin (folded gin_trgm_ops, filters)
  with (gin_pending_list_limit = 256);

drop index listed_offering_words;
drop index listed_offering_folded;
drop index listed_offering_skills;
drop index listed_offering_municipality;
drop index listed_offering_field;

analyze listed_offering;
