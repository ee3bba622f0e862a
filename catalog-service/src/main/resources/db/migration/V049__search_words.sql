-- The words that names have: what somebody mistypes is first looked up among them, and what is alike is then searched
-- by the index of words and filters. There are some thousand, where the names that have them are many more; a word
-- that no name has any longer stays and finds nothing.
create view word_listing as
select distinct l.offering_id, w.word
from listed_offering l,
  regexp_split_to_table(l.folded, '[^[:alnum:]]+') as w (word)
where length(w.word) >= 3 and w.word !~ '[0-9]';

create table listed_word (
  word text primary key
);

insert into listed_word select distinct word from word_listing;

create index listed_word_alike on listed_word using gin (word gin_trgm_ops) with (fastupdate = off);

analyze listed_word;

drop index listed_offering_alike;

grant select on word_listing to ${app_user};
grant select, insert on listed_word to ${app_user};
