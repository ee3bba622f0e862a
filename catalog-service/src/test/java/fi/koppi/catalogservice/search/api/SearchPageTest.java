package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.search.api.ListedProvider.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of pages and counts of a search. */
@QuarkusTest
class SearchPageTest {

  private ListedProvider listed;

  @BeforeEach
  void register() {
    listed = ListedProvider.registered();
  }

  @Test
  void onlyWhatIsPublishedIsFound() {
    var draft = listed.drafted(Map.of());
    listed.found(Map.of()).then().body("items", empty());

    move(editorOf(listed.provider()), "/v1/offerings/" + draft + "/publish", 0)
        .then()
        .statusCode(200);
    listed.found(Map.of()).then().body("items.id", contains(draft.toString()));
    move(editorOf(listed.provider()), "/v1/offerings/" + draft + "/close", 1)
        .then()
        .statusCode(200);

    listed.found(Map.of()).then().body("items", empty());
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> published = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      published.add(listed.publish(Map.of()).toString());
    }

    var paged = listed.paged("koneistaja", 2);

    assertThat(paged).containsExactlyElementsOf(published.reversed());
  }

  @Test
  void manyThatFitByTheirStemsArePagedInOneOrderToo() {
    for (int n = 0; n < 22; n++) {
      listed.publish(Map.of("\"Koneistajaksi\"", "\"Purjehdusta " + n + "\""));
    }

    var paged = listed.paged("purjehdus", 9);

    assertThat(paged).hasSize(22).doesNotHaveDuplicates();
  }

  @Test
  void facetsLeaveTheirOwnFilterOut() {
    listed.publish(Map.of());
    listed.publish(Map.of("\"638\"", "\"837\""));
    listed.publish(Map.of("\"638\"", "\"837\"", "HYBRID", "ONLINE"));

    var facets =
        listed
            .searching(Map.of("municipality", "638"))
            .get(PATH + "/facets")
            .then()
            .statusCode(200);

    facets
        .body("facets.find { it.name == 'municipality' }.values.value", contains("837", "638"))
        .body("facets.find { it.name == 'municipality' }.values.offerings", contains(2, 1))
        .body("facets.find { it.name == 'delivery_mode' }.values.value", contains("HYBRID"))
        .body("facets.find { it.name == 'delivery_mode' }.values.offerings", contains(1));
  }
}
