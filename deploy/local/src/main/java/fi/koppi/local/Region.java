package fi.koppi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.home.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The demo region as the calls that a person would make. Each entry is one POST or PUT, and a later
 * one refers to an earlier one's id by {@code ${name}}. {@code ${in 8 weeks}} is counted from the
 * day of loading, because nothing can be published that has already started.
 */
record Region(List<Call> calls) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern DAY = Pattern.compile("in (\\d+) weeks");
  private static final List<String> FILES =
      List.of("skills.json", "municipalities.json", "colleges.json", "employers.json");

  /**
   * @param name the name of the answer's id in later entries; the idempotency key is made from it,
   *     too
   * @param as the demo person or system that makes the call
   * @param ifMatch the entry whose entity tag the call has to meet
   */
  record Call(
      String name,
      String service,
      String as,
      @Nullable String post,
      @Nullable String put,
      @Nullable String ifMatch,
      @Nullable JsonNode body) {

    String path(Map<String, String> ids) {
      return REFERENCE
          .matcher(post == null ? String.valueOf(put) : post)
          .replaceAll(found -> id(found.group(1), ids));
    }

    String method() {
      return post == null ? "PUT" : "POST";
    }

    String content(Map<String, String> ids, LocalDate today) {
      return body == null
          ? ""
          : REFERENCE
              .matcher(body.toString())
              .replaceAll(
                  found -> day(found.group(1), today).orElseGet(() -> id(found.group(1), ids)));
    }

    private static Optional<String> day(String reference, LocalDate today) {
      Matcher day = DAY.matcher(reference);
      return day.matches()
          ? Optional.of(today.plusWeeks(Long.parseLong(day.group(1))).toString())
          : Optional.empty();
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
