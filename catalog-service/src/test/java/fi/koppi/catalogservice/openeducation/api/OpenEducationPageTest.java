package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.LISTS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.oeapi;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the standard's pages. */
@QuarkusTest
class OpenEducationPageTest {

  private TaughtProvider taught;

  @BeforeEach
  void teach() {
    taught = TaughtProvider.teaching();
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> offered = new ArrayList<>();
    for (int n = 0; n < 21; n++) {
      offered.add(taught.offer(taught.unit()).toString());
    }
    var path = "/courses/" + taught.unit() + "/course-offerings?pageSize=10&pageNumber=";

    List<String> paged = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      var page = oeapi(path + number).jsonPath();
      paged.addAll(page.getList("items.courseOfferingId", String.class));
      assertEnvelope(page, number, number > 1, number < 3);
    }

    assertThat(paged).containsExactlyElementsOf(offered);
    assertEnvelope(oeapi(path + Integer.MAX_VALUE).jsonPath(), Integer.MAX_VALUE, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "17", "-10", "251", "1000", "ten", "10.5", "99999999999"})
  void pageSizeIsOneOfTheStandards(String size) {
    for (var list : LISTS) {
      assertRefusedAt(oeapi("/" + list + "?pageSize=" + size), "query:pageSize");
    }
  }

  private static void assertEnvelope(JsonPath page, int number, boolean previous, boolean next) {
    assertThat(page.getInt("pageSize")).isEqualTo(10);
    assertThat(page.getInt("pageNumber")).isEqualTo(number);
    assertThat(page.getBoolean("hasPreviousPage")).isEqualTo(previous);
    assertThat(page.getBoolean("hasNextPage")).isEqualTo(next);
  }
}
