package fi.koppi.systemtests.benchmark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.systemtests.benchmark.Figure;
import java.util.List;
import java.util.Locale;

/** Reads every list of the Open Education API to its end, and how much memory that takes. */
final class CatalogCrawl {

  private static final List<String> LISTS =
      List.of("organisations", "programmes", "courses", "learning-outcomes");
  private static final List<String> OF_ORGANISATIONS =
      List.of("course-offerings", "programme-offerings");

  private final CatalogService service;
  private final String token;
  private int pages;
  private long items;

  CatalogCrawl(CatalogService service, String token) {
    this.service = service;
    this.token = token;
  }

  Figure measure() {
    var before = service.memory();
    long began = System.nanoTime();
    for (String list : LISTS) {
      crawl("/oeapi/v6/" + list);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    var after = service.memory();
    return new Figure(
        "(d) crawl of /oeapi/v6: %d items on %d pages".formatted(items, pages),
        String.format(Locale.ROOT, "%.1f s, at most %d MiB", seconds, after.most()),
        before.now() + " MiB before, ever " + before.most(),
        "",
        "bounded memory");
  }

  private void crawl(String list) {
    boolean more = true;
    for (int number = 1; more; number++) {
      JsonNode page = service.get(list + "?pageSize=250&pageNumber=" + number, token);
      pages++;
      items += page.path("items").size();
      more = page.path("hasNextPage").asBoolean();
      if (list.endsWith("/organisations")) {
        for (JsonNode organisation : page.path("items")) {
          for (String offerings : OF_ORGANISATIONS) {
            crawl(list + "/" + organisation.path("organisationId").asText() + "/" + offerings);
          }
        }
      }
    }
  }
}
