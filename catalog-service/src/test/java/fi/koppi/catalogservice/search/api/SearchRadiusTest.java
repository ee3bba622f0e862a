package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.search.api.ListedProvider.terms;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of searches in an area. */
@QuarkusTest
class SearchRadiusTest {

  private ListedProvider listed;

  @BeforeEach
  void register() {
    listed = ListedProvider.registered();
  }

  @Test
  void radiusLetsPassWhatLiesWithinItAndWhatIsOnlineOrNationwide() {
    place("638", 60.393, 25.665);
    place("091", 60.170, 24.941);
    place("837", 61.498, 23.760);
    var porvoo = listed.publish(Map.of());
    var online = listed.publish(Map.of("\"638\"", "\"837\"", "HYBRID", "ONLINE"));
    var nationwide = new HashMap<>(terms("\"nationwide\": true"));
    nationwide.put("\"638\"", "\"837\"");
    var anywhere = listed.publish(nationwide);
    listed.publish(Map.of("\"638\"", "\"837\""));
    String[] near = {porvoo.toString(), online.toString(), anywhere.toString()};

    listed
        .found(Map.of("near", "60.17,24.94", "radiusKm", "60"))
        .then()
        .statusCode(200)
        .body("items.id", containsInAnyOrder(near));
    listed
        .found(Map.of("nearMunicipality", "091", "radiusKm", "60"))
        .then()
        .body("items.id", containsInAnyOrder(near));
    listed
        .found(Map.of("near", "60.17,24.94", "radiusKm", "20"))
        .then()
        .body("items.id", containsInAnyOrder(online.toString(), anywhere.toString()));
  }

  @Test
  void radiusAroundNobodyKnowsWhereIsRefused() {
    assertRefused(
        listed.found(Map.of("nearMunicipality", "005")), 400, "municipality-place-unknown");
  }

  private static void place(String code, double latitude, double longitude) {
    as(admin())
        .body(
            """
            [{"code": "%s", "name": {"fi": "Kunta"}, "validFrom": "2000-01-01",
              "coordinates": {"latitude": %s, "longitude": %s}}]
            """
                .formatted(code, latitude, longitude))
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
  }
}
