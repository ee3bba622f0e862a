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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlListedOfferings implements ListedOfferings {

  /** A search is widened where the typed words find less than a page. */
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

  @Override
  public Set<OfferingId> listedAmong(Collection<OfferingId> offerings) {
    return Set.copyOf(
        sql.select(
            "select offering_id from listed_offering where offering_id = any (?::uuid[])",
            row -> new OfferingId(row.getObject("offering_id", UUID.class)),
            ids(offerings)));
  }

  private static List<UUID> ids(Collection<OfferingId> offerings) {
    return offerings.stream().map(OfferingId::value).toList();
  }

  @Override
  public List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit) {
    setPlanner();
    var conditions = new SearchConditions(search);
    if (search.text().isEmpty()) {
      return sql.select(newest(conditions, after, limit), FoundRow::found);
    }
    var question = Questions.of(sql, search.text());
    return question.isEmpty() ? List.of() : best(question, conditions, after, limit);
  }

  /** Lists by the primary key, so that a later page does not read those before it. */
  static Query newest(SearchConditions conditions, @Nullable Cursor after, int limit) {
    var page = conditions.all();
    if (after != null) {
      page.and("l.offering_id < ?", after.uuid(1));
    }
    return new Query()
        .select(FoundRow.COLUMNS)
        .select("0 as rank, 0 as found_by")
        .from(SearchConditions.ROWS_WITH_PLACES)
        .where(page)
        .orderBy("l.offering_id desc")
        .limit(limit);
  }

  /** Decides by the same counts on every page whether the search is widened. */
  private List<FoundOffering> best(
      Question question, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var exact = WordMatch.exact(question);
    var page = page(exact, conditions, after, limit);
    if (fits(page, exact, conditions, after) < ENOUGH) {
      for (Wider wider : wider(question)) {
        var wide = page(wider.match(), conditions, after, limit);
        if (fits(wide, wider.match(), conditions, after) >= wider.enough()) {
          return wide.stream().map(Ranked::offering).toList();
        }
      }
    }
    return page.stream().map(Ranked::offering).toList();
  }

  private long fits(
      List<Ranked> page, WordMatch match, SearchConditions conditions, @Nullable Cursor after) {
    if (page.isEmpty()) {
      return after == null ? 0 : count(match, conditions);
    }
    return page.getFirst().fits();
  }

  /**
   * A match to search with where those before have found too little.
   *
   * @param enough how many offerings it has to find, or the next one is tried
   */
  private record Wider(WordMatch match, int enough) {}

  /** Returns wider and wider matches, at last with any of the words or the place alone. */
  private List<Wider> wider(Question question) {
    var words = Meanings.of(sql, question);
    var close = words.stream().map(Widened::close).toList();
    List<Wider> wider = new ArrayList<>();
    int minimum = question.minimum();
    if (minimum > 0) {
      if (minimum < question.size() || close.stream().anyMatch(Widened::isWidened)) {
        // Words that are close are searched for first: they are fewer, and each is compared.
        wider.add(new Wider(WordMatch.widened(question, close, minimum), ENOUGH));
      }
      wider.add(new Wider(WordMatch.widened(question, words, minimum), 1));
    }
    if (minimum > 1) {
      wider.add(new Wider(WordMatch.widened(question, words, 1), 1));
    }
    if (!words.isEmpty() && question.place() != null) {
      var place = new Question(List.of(), question.excluded(), question.place());
      wider.add(new Wider(WordMatch.widened(place, List.of(), 1), 1));
    }
    return wider;
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
        .select(match.foundBy())
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
    var question = Questions.of(sql, search.text());
    if (question.isEmpty()) {
      return FacetCount.none();
    }
    var exact = counts(WordMatch.exact(question), conditions);
    if (exact.fits() < ENOUGH) {
      for (Wider wider : wider(question)) {
        var wide = counts(wider.match(), conditions);
        if (wide.fits() >= wider.enough()) {
          return wide.facets();
        }
      }
    }
    return exact.facets();
  }

  private FacetCount counts(WordMatch match, SearchConditions conditions) {
    return FacetCount.of(sql, conditions, match.condition());
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
