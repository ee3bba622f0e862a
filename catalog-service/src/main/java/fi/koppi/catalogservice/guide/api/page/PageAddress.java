package fi.koppi.catalogservice.guide.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.catalogservice.guide.training.Need;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of the guide, from which those of its parts follow.
 *
 * @param path the address of the edition
 */
record PageAddress(String path, Need need, boolean shortEdition) {

  /** Returns the address of the same trainings as a short edition. */
  String ofShortEdition() {
    return new PageAddress(path, need, true).of("");
  }

  /** Returns the address of the same trainings as PDF. */
  String ofPaper() {
    return new PageAddress(path + "/print", need, false).of("");
  }

  /** Returns the address of a part; an empty text stands for the beginning. */
  String of(String part) {
    var start = need.start();
    Map<String, String> query = new LinkedHashMap<>();
    put(query, "text", need.text());
    put(query, "skill", need.skill());
    put(query, "field", need.field());
    put(query, "municipality", need.municipality());
    put(query, "provider", need.provider());
    put(query, "entryLanguage", need.entryLanguage());
    put(query, "start", start == null ? null : start.code());
    put(query, "short", shortEdition ? "true" : null);
    put(query, "part", part);
    return query.isEmpty()
        ? path
        : path
            + query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static void put(Map<String, String> query, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      query.put(name, value);
    }
  }
}
