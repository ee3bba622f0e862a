package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programmes of all providers that a search in Konfo has found. Only those of the importing
 * provider are imported.
 */
final class KonfoHits {

  /** The unit of competence points of vocational education; other extents are left out. */
  private static final String COMPETENCE_POINTS = "6";

  private KonfoHits() {}

  static List<ForeignProgramme> programmes(List<KonfoEntry.Hit> hits, Provider provider) {
    return IntStream.range(0, hits.size())
        .mapToObj(n -> programme(n, hits.get(n), provider))
        .toList();
  }

  private static ForeignProgramme programme(int n, KonfoEntry.Hit hit, Provider provider) {
    if (hit.oid() == null || hit.oid().isBlank()) {
      return leftOut("hits/" + n, "It has no oid, so it could not be told apart next time");
    }
    var name = TextEntry.text(hit.nimi());
    if (name == null) {
      return leftOut(hit.oid(), "It has no name in Finnish, Swedish or English");
    }
    if (!isTaughtBy(provider, hit.toteutustenTarjoajat())) {
      return leftOut(hit.oid(), "It is not taught by this provider alone, going by the names");
    }
    var kind = KonfoTypes.kind(hit.koulutustyyppi());
    if (kind == null) {
      return leftOut(hit.oid(), "This catalog has no kind of programme for its koulutustyyppi");
    }
    List<String> notes = new ArrayList<>();
    var description = ForeignDetails.description(notes, hit.kuvaus());
    var points = points(hit, notes);
    var level = KonfoTypes.level(hit.koulutustyyppi());
    var details = ForeignDetails.programme(kind, name, description, points, level);
    return new ForeignProgramme(hit.oid(), details, notes, List.of());
  }

  private static @Nullable Integer points(KonfoEntry.Hit hit, List<String> notes) {
    var unit = KoodiEntry.code(hit.opintojenLaajuusyksikko());
    if (!unit.isEmpty() && !unit.equals(COMPETENCE_POINTS)) {
      notes.add("The extent is not in competence points; added without them");
      return null;
    }
    return ForeignDetails.points(hit.opintojenLaajuusNumero(), notes);
  }

  private static boolean isTaughtBy(Provider provider, KonfoEntry.@Nullable Tarjoajat taughtBy) {
    var name = taughtBy == null ? null : TextEntry.text(taughtBy.nimi());
    var own = texts(provider.details().name());
    return name != null
        && texts(name).stream().anyMatch(text -> own.stream().anyMatch(text::equalsIgnoreCase));
  }

  private static List<String> texts(LocalizedText text) {
    return Stream.of(text.fi(), text.sv(), text.en()).filter(Objects::nonNull).toList();
  }

  private static ForeignProgramme leftOut(String sourceId, String why) {
    return new ForeignProgramme(sourceId, null, List.of(why), List.of());
  }
}
