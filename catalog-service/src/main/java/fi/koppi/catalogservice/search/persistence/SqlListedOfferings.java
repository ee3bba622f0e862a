package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.search.Facet;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.catalogservice.search.ListedOfferings;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.Query;
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

  /** Typing errors are forgiven where the typed words find less than a page. */
  private static final int ENOUGH = 20;

  private static final String LIST_OFFERINGS =
      """
      insert into listed_offering
      select * from offering_listing where offering_id = any (?::uuid[])
      """;

  private static final String LIST_TITLES =
      """
      insert into listed_title
      select * from title_listing where offering_id = any (?::uuid[])
      """;

  /**
   * Inserts words in their order, so that two transactions with the same new words cannot deadlock.
   */
  private static final String LIST_WORDS =
      """
      insert into listed_word
      select distinct word from word_listing where offering_id = any (?::uuid[])
      order by word on conflict do nothing
      """;

  /** The rows that complete titles are deleted with it. */
  private static final String UNLIST_OFFERINGS =
      """
      delete from listed_offering where offering_id = any (?::uuid[])
      """;

  /**
   * The values of a search are known when it is planned, since a word may fit three rows or thirty
   * thousand; and reading a row at random costs little more than reading the next one.
   */
  private static final String SET_PLANNER =
      """
      select set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)
      """;

  private final Sql sql;

  @Inject
  SqlListedOfferings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Collection<OfferingId> offerings) {
    var ids = ids(offerings);
    sql.update(LIST_OFFERINGS, ids);
    sql.update(LIST_TITLES, ids);
    sql.update(LIST_WORDS, ids);
  }

  @Override
  public void remove(Collection<OfferingId> offerings) {
    sql.update(UNLIST_OFFERINGS, ids(offerings));
  }

  private static List<UUID> ids(Collection<OfferingId> offerings) {
    return offerings.stream().map(OfferingId::value).toList();
  }

  @Override
  public List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit) {
    setPlanner();
    var conditions = new SearchConditions(search);
    return search.text().isEmpty()
        ? sql.select(newest(conditions, after, limit), FoundRow::found)
        : best(search.text(), conditions, after, limit);
  }

  /** Lists by the primary key, so that a later page does not read those before it. */
  static Query newest(SearchConditions conditions, @Nullable Cursor after, int limit) {
    var page = conditions.all();
    if (after != null) {
      page.and("l.offering_id < ?", after.uuid(1));
    }
    return new Query()
        .select(FoundRow.COLUMNS)
        .select("0 as rank")
        .from(SearchConditions.ROWS_WITH_PLACES)
        .where(page)
        .orderBy("l.offering_id desc")
        .limit(limit);
  }

  /** Decides by the same count on every page whether typing errors are forgiven. */
  private List<FoundOffering> best(
      String text, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var exact = WordMatch.exact(text);
    var page = page(exact, conditions, after, limit);
    long fits = page.isEmpty() ? count(exact, conditions) : page.getFirst().fits();
    var shown =
        forgiving(text, fits).map(match -> page(match, conditions, after, limit)).orElse(page);
    return shown.stream().map(Ranked::offering).toList();
  }

  /** Makes the match to search with once more, if the typed words have found too little. */
  private Optional<WordMatch> forgiving(String text, long fits) {
    return fits < ENOUGH
        ? SimilarWords.query(sql, text).map(similar -> new WordMatch(text, similar))
        : Optional.empty();
  }

  /**
   * An offering of a page.
   *
   * @param fits how many offerings fit on all pages
   */
  private record Ranked(FoundOffering offering, long fits) {}

  private List<Ranked> page(
      WordMatch match, SearchConditions conditions, @Nullable Cursor after, int limit) {
    return sql.select(
        ranked(match, conditions, after, limit),
        row -> new Ranked(FoundRow.found(row), row.getLong("fits")));
  }

  /** Ranks by the columns that ranking needs, and reads the other columns of one page only. */
  static Query ranked(
      WordMatch match, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var found =
        new Query()
            .select("l.offering_id")
            .select(match.rank())
            .from(conditions.rows())
            .where(new Conditions().and(match.condition()).and(conditions.all()));
    var beyond = new Conditions();
    if (after != null) {
      beyond.and("(rank, offering_id) < (?, ?)", after.number(0), after.uuid(1));
    }
    var page =
        new Query()
            .select("*")
            .from("found")
            .where(beyond)
            .orderBy("rank desc, offering_id desc")
            .limit(limit);
    return new Query()
        .with("found", found)
        .with("page", page)
        .select(FoundRow.COLUMNS)
        .select("page.rank, (select count(*) from found) as fits")
        .from(SearchConditions.ROWS_WITH_PLACES)
        .join("join page using (offering_id)")
        .orderBy("rank desc, offering_id desc");
  }

  private long count(WordMatch match, SearchConditions conditions) {
    return sql.select(counted(match, conditions), row -> row.getLong(1)).getFirst();
  }

  static Query counted(WordMatch match, SearchConditions conditions) {
    return new Query()
        .select("count(*)")
        .from(conditions.rows())
        .where(new Conditions().and(match.condition()).and(conditions.all()));
  }

  @Override
  public List<Facet> facets(OfferingSearch search) {
    setPlanner();
    var conditions = new SearchConditions(search);
    if (search.text().isEmpty()) {
      return FacetCount.of(sql, conditions, new Conditions()).facets();
    }
    var exact = counts(WordMatch.exact(search.text()), conditions);
    return forgiving(search.text(), exact.fits())
        .map(match -> counts(match, conditions))
        .orElse(exact)
        .facets();
  }

  private FacetCount counts(WordMatch match, SearchConditions conditions) {
    return FacetCount.of(sql, conditions, new Conditions().and(match.condition()));
  }

  /** Sets the planner for the rest of the transaction. */
  private void setPlanner() {
    sql.select(SET_PLANNER, row -> row);
  }

  @Override
  public List<String> titles(String text, int limit) {
    return TitleCompletion.titles(sql, text, limit);
  }
}
