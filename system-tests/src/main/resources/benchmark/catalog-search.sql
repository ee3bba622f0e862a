-- The first page of a search by words and three filters, asked as catalog-service asks: by its index of words and
-- filters, ranked by the words, with what is free of each offering.
with found as (
  select l.offering_id, (1000 * ts_rank(l.words, websearch_to_tsquery('finnish', :text)
    || websearch_to_tsquery('swedish', :text) || websearch_to_tsquery('english', :text)))::bigint * 1000 as rank
  from listed_offering l
  where l.words @@ (websearch_to_tsquery('finnish', :text)
      || websearch_to_tsquery('swedish', :text) || websearch_to_tsquery('english', :text))
    and l.filters && array['municipality:' || :municipality]
    and l.filters && array['delivery_mode:' || :deliveryMode]
    and l.filters && array[:language::text]),
page as (select * from found order by rank desc, offering_id desc limit 21)
select l.*, b.places - b.taken as free, page.rank, (select count(*) from found) as fits
from page join listed_offering l using (offering_id) join seat_book b using (offering_id)
order by rank desc, offering_id desc
