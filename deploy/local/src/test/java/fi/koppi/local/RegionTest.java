package fi.koppi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.identity.Realm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTest {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 4);

  private final Realm realm = Realm.read(Path.of("../keycloak/koppi-realm.json"));
  private final Region region = Region.load();

  @Test
  void everyReferenceNamesAnEarlierEntryOrAnOrganisation() {
    Map<String, String> ids = new HashMap<>(realm.organisations());

    for (Region.Call call : region.calls()) {
      assertThat(call.path(ids) + call.content(ids, TODAY)).doesNotContain("${");
      ids.put(call.name(), "id");
    }
  }

  @Test
  void daysAreCountedFromTheDayOfLoading() throws IOException {
    var body = new ObjectMapper().readTree("{\"startsOn\": \"${in 8 weeks}\"}");
    Region.Call call = new Region.Call("a", "catalog-service", "coach", "/v1/x", null, null, body);

    String content = call.content(Map.of(), TODAY);

    assertThat(content).isEqualTo("{\"startsOn\":\"2031-09-29\"}");
  }

  @Test
  void noEntryNamesADayThatWillHavePassed() {
    assertThat(region.calls())
        .extracting(call -> String.valueOf(call.body()))
        // The first day of a municipality is always in the past.
        .map(body -> body.replaceAll("\"validFrom\":\"[^\"]*\"", ""))
        .noneMatch(body -> body.matches(".*\"\\d{4}-\\d{2}-\\d{2}\".*"))
        .anyMatch(body -> body.contains("\"startsOn\":\"${in "));
  }

  @Test
  void everyEntryHasANameOfItsOwnAndACallerThatExists() {
    Set<String> names = new HashSet<>();

    assertThat(region.calls())
        .allMatch(call -> names.add(call.name()))
        .allMatch(call ->
            realm.systems().containsKey(call.as()) || realm.persons().containsKey(call.as()));
  }

  @Test
  void unknownReferenceIsNamed() {
    Region.Call call =
        new Region.Call("a", "partner-service", "coach", "/v1/${b}", null, null, null);

    assertThatThrownBy(() -> call.path(Map.of())).hasMessageContaining("unknown entry: b");
  }

  @Test
  void answersAreStoredForTheNextRun(@TempDir Path folder) {
    Path file = folder.resolve("region.properties");
    new RegionAnswers(file).store("careeria", "some-id", "\"3\"");

    RegionAnswers later = new RegionAnswers(file);

    assertThat(later.has("careeria")).isTrue();
    assertThat(later.id("careeria")).isEqualTo("some-id");
    assertThat(later.tag("careeria")).isEqualTo("\"3\"");
  }
}
