package fi.koppi.catalogservice.taxonomy.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small classification for tests. Once it is loaded, programmes can name no other concepts, so it
 * has all concepts that tests of programmes name.
 */
public final class Classification {

  public static final String WELDING = skill(1);
  public static final String MACHINING = skill(2);
  public static final String CARING = skill(3);
  public static final String WELDER = "http://data.europa.eu/esco/occupation/" + uuid(101);
  public static final String WELDERS = "http://data.europa.eu/esco/isco/C7212";
  public static final String MACHINE_SETTERS = "http://data.europa.eu/esco/isco/C7223";
  public static final String METAL_WORKERS = "http://data.europa.eu/esco/isco/C721";

  private Classification() {}

  public static List<Map<String, Object>> skills() {
    return new ArrayList<>(
        List.of(
            concept(WELDING, "hitsata terästä", "svetsa stål", "weld steel"),
            concept(MACHINING, "koneistaa metallia", "maskinbearbeta metall", "machine metal"),
            concept(CARING, "hoivata ikääntyneitä", "vårda äldre", "care for older people")));
  }

  public static List<Map<String, Object>> occupations() {
    return List.of(
        group(METAL_WORKERS, "721", "Metallityöntekijät", List.of()),
        group(WELDERS, "7212", "Hitsaajat", List.of(METAL_WORKERS)),
        group(MACHINE_SETTERS, "7223", "Koneenasettajat", List.of()),
        group(WELDER, "7212.1", "hitsaaja", List.of(WELDERS, WELDERS)));
  }

  public static Response replaceSkills(List<Map<String, Object>> skills) {
    return as(admin()).body(skills).put("/v1/esco/skills");
  }

  public static Response replaceOccupations(List<Map<String, Object>> occupations) {
    return as(admin()).body(occupations).put("/v1/esco/occupations");
  }

  public static Response replaceRelations(List<Map<String, String>> relations) {
    return as(admin()).body(relations).put("/v1/esco/occupation-skills");
  }

  public static Map<String, Object> concept(String uri, String fi, String sv, String en) {
    return Map.of("uri", uri, "prefLabel", Map.of("fi", fi, "sv", sv, "en", en));
  }

  public static String skill(int number) {
    return "http://data.europa.eu/esco/skill/" + uuid(number);
  }

  public static String path(String uri) {
    return uri.replace("http://data.europa.eu", "/v1");
  }

  private static Map<String, Object> group(
      String uri, String notation, String fi, List<String> broader) {
    return Map.of(
        "uri", uri, "notation", notation, "prefLabel", Map.of("fi", fi), "broader", broader);
  }

  private static String uuid(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }
}
