package fi.koppi.catalogservice.taxonomy;

import java.util.List;

/** The names by which people know a concept beside its label, by language. */
public record OtherNames(List<String> fi, List<String> sv, List<String> en) {

  public static final OtherNames NONE = new OtherNames(List.of(), List.of(), List.of());

  public OtherNames {
    fi = List.copyOf(fi);
    sv = List.copyOf(sv);
    en = List.copyOf(en);
  }
}
