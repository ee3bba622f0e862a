package fi.koppi.catalogservice.search.persistence;

import fi.koppi.kit.sql.Sql;
import java.util.List;

/**
 * Finds titles by the beginning of any of their words. The index leads from each beginning to the
 * next one, however many offerings have it, and at most {@link #MOST} are read: a letter or two fit
 * thousands, and nobody reads them all.
 */
final class TitleCompletion {

  private static final int MOST = 50;

  /** The index holds so many characters of a title, counted from the word's beginning. */
  private static final int LONGEST = 100;

  private static final String AFTER_ALL = Character.toString(0x10FFFF);

  private TitleCompletion() {}

  static List<String> titles(Sql sql, String text, int limit) {
    String from = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    String to = from + AFTER_ALL;
    return sql.select(
        """
        with recursive found as (
          (select beginning, title from listed_title
            where beginning ~>=~ ? and beginning ~<~ ? order by beginning using ~<~ limit 1)
          union all
          select next.beginning, next.title from found cross join lateral (
            select beginning, title from listed_title
            where beginning ~>~ found.beginning and beginning ~<~ ?
            order by beginning using ~<~ limit 1) as next)
        select title from (select distinct title from (select title from found limit ?) as f) as t
        order by starts_with(lower(title), ?) desc, length(title), title limit ?
        """,
        row -> row.getString(1),
        from,
        to,
        to,
        MOST,
        from,
        limit);
  }
}
