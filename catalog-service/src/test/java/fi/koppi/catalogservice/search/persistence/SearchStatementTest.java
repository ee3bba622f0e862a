package fi.koppi.catalogservice.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.PrintedStatement;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.search.Circle;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.typed.TypedWord;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.sql.Conditions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Prints the statements of searches, for reviewers and against changes that nobody reviewed. */
class SearchStatementTest {

  private static final UUID ID = UUID.fromString("01920000-0000-7000-8000-000000000201");
  private static final Question QUESTION =
      new Question(
          List.of(
              new Question.Asked(new TypedWord(List.of("hitsaus"), false), "'hitsaus'"),
              new Question.Asked(new TypedWord(List.of("robotti"), false), "'robot'")),
          new Question.Excluded("'kok'", List.of("091")),
          new Question.Place(List.of("638"), List.of("753")));
  private static final WordMatch WIDENED = WordMatch.widened(QUESTION, widened(), 2);

  private static final OfferingSearch EVERYTHING =
      new OfferingSearch(
          "hitsaus",
          List.of(new ProviderId(ID)),
          List.of(new MunicipalityCode("638")),
          List.of(ProgrammeKind.QUALIFICATION_UNIT),
          List.of(DeliveryMode.HYBRID),
          List.of(new LanguageCode("fi")),
          List.of(4),
          List.of(Audience.OPEN),
          List.of(EscoUri.ofPath("skill/00000000-0000-4000-8000-000000000001")),
          List.of(EscoUri.ofPath("isco/C7212")),
          List.of(new IscedF("0715")),
          List.of(Payer.STUDENT),
          34_000,
          new Circle(60.393, 25.665, 30),
          LocalDate.of(2027, 1, 11),
          LocalDate.of(2027, 6, 4),
          true,
          true,
          true,
          List.of(new OfferingId(ID)));

  private static final OfferingSearch NOTHING =
      new OfferingSearch(
          "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), null, null, null, null, false, false, false,
          List.of());

  @Test
  void pageOfAFullSearchIsTheReviewedStatement() {
    var statement = new PrintedStatement("search-page");
    var conditions = new SearchConditions(EVERYTHING);

    var query = SqlListedOfferings.ranked(WIDENED, conditions, Cursor.of(5L, ID), 21);

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
    assertThat(query.arguments())
        .startsWith("'hitsaus':A", "'hitsar':A", "'hitsaus'", "'hitsar'", "'robot':A")
        .containsSequence(5L, ID, 21);
  }

  @Test
  void facetsOfAFullSearchAreTheReviewedStatement() {
    var statement = new PrintedStatement("search-facets");
    var conditions = new SearchConditions(EVERYTHING);

    var query = FacetCount.query(conditions, WIDENED.condition());

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
  }

  @Test
  void searchThatAsksForNothingHasNoConditions() {
    var newest = new PrintedStatement("search-newest");
    var conditions = new SearchConditions(NOTHING);

    var query = SqlListedOfferings.newest(conditions, null, 21);

    assertThat(newest.of(query)).isEqualTo(newest.reviewed()).doesNotContain("where");
    assertThat(query.arguments()).containsExactly(21);
  }

  @Test
  void seatBooksAreReadForTheCountOnlyWherePlacesAreAskedFor() {
    var exact = WordMatch.exact(QUESTION);

    var withPlaces = SqlListedOfferings.counted(exact, new SearchConditions(EVERYTHING));
    var without = SqlListedOfferings.counted(exact, new SearchConditions(NOTHING));

    assertThat(withPlaces.text()).contains("join seat_book b using (offering_id)");
    assertThat(without.text()).doesNotContain("seat_book");
  }

  @Test
  void countsOfASearchWithoutFacetsCopyNoRows() {
    var query = FacetCount.query(new SearchConditions(NOTHING), new Conditions());

    assertThat(query.text()).contains("fitting as not materialized").doesNotContain("where true");
  }

  private static List<Widened> widened() {
    var welding = new Widened("'hitsaus'");
    welding.add(Relation.SYNONYM, "'hitsar'");
    return List.of(welding, new Widened("'robot'"));
  }
}
