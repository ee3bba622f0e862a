package fi.koppi.catalogservice.guide.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Filter;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Option;
import fi.koppi.catalogservice.guide.training.Need;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The name under which a printed guide is saved: its edition and language, and what a short edition
 * is cut to, such as {@code koppi-12-sv-Ort-Borgå.pdf}.
 *
 * <p>A name is one more time in letters of ASCII for those programs that read no other (RFC 6266).
 * Where a name or its letters had to be shortened or replaced, a digest of the whole tells it from
 * others.
 */
record PaperName(String whole) {

  private static final int LONGEST = 100;
  private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";
  private static final int DIGEST = 4;

  /** Returns the name of a page on paper. */
  static PaperName of(GuidePage page, Need need) {
    var cut =
        need.criteria().entrySet().stream()
            .map(given -> " " + label(page, given.getKey()) + " " + text(page, given))
            .collect(Collectors.joining());
    return new PaperName("koppi-%d-%s%s".formatted(page.number(), page.lang(), cut));
  }

  private static String label(GuidePage page, String criterion) {
    // The question beside the field for words is too long a label.
    return Objects.requireNonNull(
        page.words().get(criterion.equals("text") ? "submit" : criterion), criterion);
  }

  /** Returns what a criterion asks for in words, or as it was asked for if the guide has it not. */
  private static String text(GuidePage page, Map.Entry<String, String> given) {
    var options =
        page.filters().stream()
            .filter(filter -> filter.name().equals(given.getKey()))
            .map(Filter::options)
            .findFirst()
            .orElse(List.of());
    return options.stream()
        .filter(Option::selected)
        .map(option ->
            isOnlyOne(option, options) ? option.text() : option.text() + " " + option.value())
        .findFirst()
        .orElse(given.getValue());
  }

  private static boolean isOnlyOne(Option option, List<Option> options) {
    return options.stream().filter(other -> other.text().equals(option.text())).count() == 1;
  }

  /** Returns the value of {@code Content-Disposition}, by which browsers show the file first. */
  String disposition() {
    return "inline; filename=\"%s.pdf\"; filename*=UTF-8''%s.pdf"
        .formatted(ascii(), URLEncoder.encode(readable(), UTF_8).replace("*", "%2A"));
  }

  private String readable() {
    var safe = whole.replaceAll(UNSAFE, "-");
    return finished(joined(safe), !safe.equals(whole));
  }

  private String ascii() {
    var plain =
        Normalizer.normalize(whole, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    var safe = plain.replaceAll("[^a-z0-9 -]", "-");
    return finished(joined(safe), !safe.equals(plain));
  }

  private static String joined(String words) {
    return words.strip().replaceAll("[\\s-]+", "-").replaceAll("-$", "");
  }

  private String finished(String name, boolean changed) {
    int length = name.codePointCount(0, name.length());
    return changed || length > LONGEST
        ? name.substring(0, name.offsetByCodePoints(0, Math.min(length, LONGEST))) + "-" + digest()
        : name;
  }

  private String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
