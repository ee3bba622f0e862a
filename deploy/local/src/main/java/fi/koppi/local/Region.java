package fi.koppi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The demo region, told as the calls that a person would make: each entry is one POST, and a later
 * one refers to an earlier one's id as {@code ${name}}.
 */
record Region(List<Call> calls) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
  private static final List<String> FILES = List.of("colleges.json", "employers.json");

  /**
   * @param name what later entries call the answer's id by; also makes the idempotency key
   * @param as the demo person or system that makes the call
   * @param ifMatch the entry whose entity tag the call must meet
   */
  record Call(
      String name,
      String service,
      String as,
      String post,
      @Nullable String ifMatch,
      @Nullable JsonNode body) {

    String path(Map<String, String> ids) {
      return resolve(post, ids);
    }

    String content(Map<String, String> ids) {
      return body == null ? "" : resolve(body.toString(), ids);
    }

    private String resolve(String text, Map<String, String> ids) {
      return REFERENCE.matcher(text).replaceAll(found -> id(found.group(1), ids));
    }

    private String id(String reference, Map<String, String> ids) {
      String id = ids.get(reference);
      if (id == null) {
        throw new SuiteException("demo region: " + name + " names an unknown entry: " + reference);
      }
      return Matcher.quoteReplacement(id);
    }
  }

  static Region load() {
    try {
      List<Call> calls = new ArrayList<>();
      for (String file : FILES) {
        calls.addAll(List.of(JSON.readValue(Resources.text("region/" + file), Call[].class)));
      }
      return new Region(List.copyOf(calls));
    } catch (IOException e) {
      throw new IllegalStateException("region/", e);
    }
  }
}
