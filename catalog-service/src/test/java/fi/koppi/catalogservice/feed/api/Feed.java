package fi.koppi.catalogservice.feed.api;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The feed as a reader follows it. Other tests' offerings are in it, too. */
public final class Feed {

  private Feed() {}

  /** Returns a cursor behind all changes so far. */
  public static String end() {
    return read(coach(), "/v1/offerings/export").header(ExportResource.CURSOR);
  }

  static JsonPath page(String cursor, int limit) {
    return read(coach(), "/v1/changes?limit=%d&cursor=%s".formatted(limit, cursor)).jsonPath();
  }

  /** Returns all changes after the cursor. */
  public static List<Map<String, Object>> after(String cursor, int limit) {
    List<Map<String, Object>> seen = new ArrayList<>();
    var page = page(cursor, limit);
    while (!page.getList("items").isEmpty()) {
      seen.addAll(page.getList("items"));
      page = page(page.getString("next"), limit);
    }
    return seen;
  }
}
