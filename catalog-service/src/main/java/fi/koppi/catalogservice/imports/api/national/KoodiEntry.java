package fi.koppi.catalogservice.imports.api.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a national code list, such as {@code kunta_186} or {@code hakutapa_03#1}: the list,
 * the code and optionally the edition.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KoodiEntry(@Nullable String koodiUri, @Nullable TextEntry nimi) {

  /** Returns the code without its list and edition, or an empty text if there is none. */
  public static String code(@Nullable KoodiEntry entry) {
    var uri = entry == null || entry.koodiUri == null ? "" : entry.koodiUri;
    var withoutEdition = uri.contains("#") ? uri.substring(0, uri.indexOf('#')) : uri;
    return withoutEdition.substring(withoutEdition.lastIndexOf('_') + 1);
  }

  /** Lists the names of the values that have one. */
  public static List<TextEntry> names(@Nullable List<@Nullable KoodiEntry> entries) {
    return given(entries).map(KoodiEntry::nimi).filter(Objects::nonNull).toList();
  }

  /** Lists the codes with their lists and editions. */
  public static List<String> uris(@Nullable List<@Nullable KoodiEntry> entries) {
    return given(entries).map(KoodiEntry::koodiUri).filter(Objects::nonNull).toList();
  }

  private static Stream<KoodiEntry> given(@Nullable List<@Nullable KoodiEntry> entries) {
    return entries == null ? Stream.empty() : entries.stream().filter(Objects::nonNull);
  }
}
