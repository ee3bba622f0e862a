package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures of providers that teach skills, as proposals see them. */
public final class Teaching {

  private Teaching() {}

  /** Creates a skill that no other test uses. */
  public static EscoUri newSkill() {
    return EscoUri.ofPath("skill/" + UUID.randomUUID());
  }

  /**
   * Adds a programme by SQL, because the API refuses skills that are missing from the
   * classification of other tests.
   */
  public static UUID programme(Sql sql, UUID provider, EscoUri... skills) {
    var id = addedProgramme(provider);
    sql.update(
        "update programme set skills = ?::jsonb where id = ?",
        StoredJson.write(List.of(skills)),
        id);
    return id;
  }

  public static UUID publishedOffering(UUID provider, UUID programme) {
    var drafted = as(editorOf(provider)).body(offeringBody(programme, 12)).post("/v1/offerings");
    drafted.then().statusCode(201);
    var id = drafted.jsonPath().getUUID("id");
    publish(provider, id, 0);
    return id;
  }

  public static void publish(UUID provider, UUID offering, long version) {
    move(editorOf(provider), "/v1/offerings/" + offering + "/publish", version)
        .then()
        .statusCode(200);
  }

  /** Returns the proposal of a need that a provider sees; it is empty if none was made to it. */
  public static List<Map<String, Object>> proposed(UUID provider, UUID need) {
    JsonPath page = read(editorOf(provider), "/v1/proposals?limit=200").jsonPath();
    return page.param("need", need.toString()).getList("items.findAll { it.sourceId == need }");
  }

  public static String idOf(UUID provider, UUID need) {
    return String.valueOf(proposed(provider, need).getFirst().get("id"));
  }
}
