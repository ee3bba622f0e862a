package fi.koppi.systemtests.benchmark.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Words with three filters, as they are asked for. */
record CatalogQuestion(String text, String municipality, String deliveryMode, String language) {

  private static final List<String> TEXTS =
      List.of("hitsaus", "lähihoito", "kirjanpito", "logistiikka", "myynti", "siivous");
  private static final List<String> MUNICIPALITIES = List.of("638", "837", "049", "061", "091");
  private static final List<String> DELIVERY_MODES = List.of("ON_SITE", "HYBRID", "ONLINE");
  private static final List<String> LANGUAGES = List.of("fi", "sv");

  /** Returns all different questions, in an order that repeats none soon. */
  static List<CatalogQuestion> all() {
    int all = TEXTS.size() * MUNICIPALITIES.size() * DELIVERY_MODES.size() * LANGUAGES.size();
    return IntStream.range(0, all)
        .map(n -> n * 37 % all)
        .mapToObj(n ->
            new CatalogQuestion(
                TEXTS.get(n % 6),
                MUNICIPALITIES.get(n / 6 % 5),
                DELIVERY_MODES.get(n / 30 % 3),
                LANGUAGES.get(n / 90)))
        .toList();
  }

  /** Returns the question with the last two letters of its text swapped. */
  CatalogQuestion mistyped() {
    int end = text.length();
    return new CatalogQuestion(
        text.substring(0, end - 2) + text.charAt(end - 1) + text.charAt(end - 2),
        municipality,
        deliveryMode,
        language);
  }

  /** Returns the question as query parameters. */
  String query() {
    return "text=%s&municipality=%s&deliveryMode=%s&language=%s"
        .formatted(CatalogService.encoded(text), municipality, deliveryMode, language);
  }

  /** Returns the parts of the question by their names. */
  Map<String, String> arguments() {
    return Map.of(
        "text", text,
        "municipality", municipality,
        "deliveryMode", deliveryMode,
        "language", language);
  }
}
