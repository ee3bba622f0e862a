package fi.koppi.catalogservice.guide.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.catalogservice.guide.training.Need;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
    Map<String, String> query = new LinkedHashMap<>(need.criteria());
    if (shortEdition) {
      query.put("short", "true");
    }
    if (!part.isEmpty()) {
      query.put("part", part);
    }
    return query.isEmpty()
        ? path
        : path
            + query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }
}
