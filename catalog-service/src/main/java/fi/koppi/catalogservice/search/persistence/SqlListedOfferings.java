package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.search.Facet;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.catalogservice.search.ListedOfferings;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlListedOfferings implements ListedOfferings {

  /** Typing errors are forgiven where the words as they are find less than a page. */
  private static final int ENOUGH = 20;

  private static final String THESE = " where offering_id = any (?::uuid[])";

  private final Sql sql;

  @Inject
  SqlListedOfferings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Collection<OfferingId> offerings) {
    var these = ids(offerings);
    sql.update("insert into listed_offering select * from offering_listing" + THESE, these);
    sql.update("insert into listed_title select * from title_listing" + THESE, these);
    // In their order, so that of two transactions with the same new words one waits for the other.
    sql.update(
        "insert into listed_word select distinct word from word_listing"
            + THESE
            + " order by word on conflict do nothing",
        these);
  }

  @Override
  public void remove(Collection<OfferingId> offerings) {
    // What completes titles goes with its row.
    sql.update("delete from listed_offering" + THESE, ids(offerings));
  }

  private static List<UUID> ids(Collection<OfferingId> offerings) {
    return offerings.stream().map(OfferingId::value).toList();
  }

  @Override
  public List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit) {
    setPlanner();
    var conditions = new SearchConditions(search);
    return search.text().isEmpty()
        ? newest(conditions, after, limit)
        : best(search.text(), conditions, after, limit);
  }

  /** In the order of the primary key, so that a later page does not read those before it. */
  private List<FoundOffering> newest(
      SearchConditions conditions, @Nullable Cursor after, int limit) {
    var query =
        new Statement()
            .with(
                FoundRow.COLUMNS
                    + ", 0 as rank"
                    + SearchConditions.ROWS_WITH_PLACES
                    + " where true");
    query.with(conditions.all());
    if (after != null) {
      query.with(Condition.of(" and l.offering_id < ?", after.uuid(1)));
    }
    query.with(Condition.of(" order by l.offering_id desc limit ?", limit));
    return sql.select(query.text(), FoundRow::found, query.arguments());
  }

  /** Every page decides by the same count whether typing errors are forgiven. */
  private List<FoundOffering> best(
      String text, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var exact = WordMatch.exact(text);
    var page = ranked(exact, conditions, after, limit);
    long fits = page.isEmpty() ? count(exact, conditions) : page.getFirst().fits();
    var shown =
        forgiving(text, fits).map(match -> ranked(match, conditions, after, limit)).orElse(page);
    return shown.stream().map(Ranked::offering).toList();
  }

  /** How to search anew, where the words as they are have found too little. */
  private Optional<WordMatch> forgiving(String text, long fits) {
    return fits < ENOUGH
        ? SimilarWords.query(sql, text).map(similar -> new WordMatch(text, similar))
        : Optional.empty();
  }

  /**
   * An offering of a page.
   *
   * @param fits how many fit on all pages
   */
  private record Ranked(FoundOffering offering, long fits) {}

  /** Ranks by what ranking needs, and reads the rest of a page's rows only. */
  private List<Ranked> ranked(
      WordMatch match, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var query = new Statement().with("with found as (select l.offering_id, ").with(match.rank());
    query
        .with(" as rank" + conditions.rows() + " where ")
        .with(match.condition())
        .with(conditions.all());
    query.with("), page as (select * from found");
    if (after != null) {
      query.with(
          Condition.of(" where (rank, offering_id) < (?, ?)", after.number(0), after.uuid(1)));
    }
    query.with(Condition.of(" order by rank desc, offering_id desc limit ?)", limit));
    query.with(
        FoundRow.COLUMNS
            + ", page.rank, (select count(*) from found) as fits"
            + SearchConditions.ROWS_WITH_PLACES
            + " join page using (offering_id)");
    query.with(" order by rank desc, offering_id desc");
    return sql.select(
        query.text(),
        row -> new Ranked(FoundRow.found(row), row.getLong("fits")),
        query.arguments());
  }

  private long count(WordMatch match, SearchConditions conditions) {
    var query = new Statement().with("select count(*)" + conditions.rows() + " where ");
    query.with(match.condition()).with(conditions.all());
    return sql.select(query.text(), row -> row.getLong(1), query.arguments()).getFirst();
  }

  @Override
  public List<Facet> facets(OfferingSearch search) {
    setPlanner();
    var conditions = new SearchConditions(search);
    if (search.text().isEmpty()) {
      return FacetCount.of(sql, conditions, Condition.of("")).facets();
    }
    var exact = FacetCount.of(sql, conditions, WordMatch.exact(search.text()).required());
    return forgiving(search.text(), exact.fits())
        .map(match -> FacetCount.of(sql, conditions, match.required()))
        .orElse(exact)
        .facets();
  }

  /**
   * For this transaction: a plan for the very values that are asked for, since a word may fit three
   * rows or thirty thousand; and a row somewhere in memory costs little more than the next one.
   */
  private void setPlanner() {
    sql.select(
        """
        select set_config('plan_cache_mode', 'force_custom_plan', true),
          set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)
        """,
        row -> row);
  }

  @Override
  public List<String> titles(String text, int limit) {
    return TitleCompletion.titles(sql, text, limit);
  }
}
