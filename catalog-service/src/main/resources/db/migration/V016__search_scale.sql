-- What completes titles while somebody types: one row for each word of a title, with the title from there
-- on. The index leads from one beginning to the next.
create view title_listing as
select distinct
  l.offering_id,
  left(lower(array_to_string(w.words[n:], ' ')), 100) as beginning,
  t.title
from listed_offering l,
  jsonb_each_text(l.title) as t (language, title),
  lateral (select regexp_split_to_array(btrim(t.title), '\s+') as words) as w,
  lateral generate_series(1, least(cardinality(w.words), 30)) as n;

create table listed_title (
  offering_id uuid not null references listed_offering (offering_id) on delete cascade,
  beginning   text not null,
  title       text not null
);

create index listed_title_beginning on listed_title (beginning text_pattern_ops);
create index listed_title_offering on listed_title (offering_id);

insert into listed_title select * from title_listing;

create index listed_offering_field on listed_offering (field);

grant select on title_listing to ${app_user};
grant select, insert, delete on listed_title to ${app_user};
