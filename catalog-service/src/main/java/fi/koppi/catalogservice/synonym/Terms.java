package fi.koppi.catalogservice.synonym;

import java.util.List;

/** Terms by language. */
public record Terms(List<String> fi, List<String> sv, List<String> en) {

  public Terms {
    fi = distinct(fi);
    sv = distinct(sv);
    en = distinct(en);
  }

  public boolean isEmpty() {
    return fi.isEmpty() && sv.isEmpty() && en.isEmpty();
  }

  private static List<String> distinct(List<String> terms) {
    return terms.stream().map(String::strip).distinct().toList();
  }
}
