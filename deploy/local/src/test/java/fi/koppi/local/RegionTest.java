package fi.koppi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTest {

  private final Realm realm = Realm.read(Path.of("../keycloak/koppi-realm.json"));
  private final Region region = Region.load();

  @Test
  void everyReferenceNamesAnEarlierEntryOrAnOrganisation() {
    Map<String, String> ids = new HashMap<>(realm.organisations());

    for (Region.Call call : region.calls()) {
      assertThat(call.path(ids) + call.content(ids)).doesNotContain("${");
      ids.put(call.name(), "id");
    }
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
    Region.Call call = new Region.Call("a", "partner-service", "coach", "/v1/${b}", null, null);

    assertThatThrownBy(() -> call.path(Map.of())).hasMessageContaining("unknown entry: b");
  }

  @Test
  void answersAreKeptForTheNextRun(@TempDir Path folder) {
    Path file = folder.resolve("region.properties");
    new RegionAnswers(file).keep("careeria", "some-id", "\"3\"");

    RegionAnswers later = new RegionAnswers(file);

    assertThat(later.has("careeria")).isTrue();
    assertThat(later.id("careeria")).isEqualTo("some-id");
    assertThat(later.tag("careeria")).isEqualTo("\"3\"");
  }
}
