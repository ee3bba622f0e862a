package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.imports.api.national.ForeignDescription;
import fi.koppi.catalogservice.imports.api.national.ForeignDetails;
import fi.koppi.catalogservice.imports.api.national.KoodiEntry;
import fi.koppi.catalogservice.imports.api.national.NationalCodes;
import fi.koppi.catalogservice.imports.api.national.TextEntry;
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
    List<String> notes = new ArrayList<>();
    var name = TextEntry.name(hit.nimi(), notes);
    if (name == null) {
      return leftOut(hit.oid(), TextEntry.NO_NAME);
    }
    if (!isTaughtBy(provider, hit.toteutustenTarjoajat())) {
      return leftOut(hit.oid(), "It is not taught by this provider alone, going by the names");
    }
    var kind = KonfoTypes.kind(hit.koulutustyyppi());
    if (kind == null) {
      return leftOut(hit.oid(), KonfoTypes.unknown(hit.koulutustyyppi()));
    }
    var description =
        new ForeignDescription(notes)
            .and(hit.kuvaus())
            .andList(
                new TextEntry("Tutkintonimikkeet", "Examensbenämningar", "Qualification titles"),
                KoodiEntry.names(hit.tutkintonimikkeet()))
            .text();
    var points = points(hit, notes);
    var codes = new NationalCodes(notes);
    KoodiEntry.uris(hit.koulutukset()).forEach(uri -> codes.add("koulutus", uri, null));
    KoodiEntry.uris(hit.tutkintonimikkeet())
        .forEach(uri -> codes.add("tutkintonimikkeet", uri, null));
    var details =
        ForeignDetails.programme(
            kind, name, description, points, KonfoTypes.level(hit.koulutustyyppi()), codes.all());
    return new ForeignProgramme(hit.oid(), details, null, null, notes, List.of());
  }

  private static @Nullable Integer points(KonfoEntry.Hit hit, List<String> notes) {
    var unit = KoodiEntry.code(hit.opintojenLaajuusyksikko());
    if (!unit.isEmpty() && !unit.equals(COMPETENCE_POINTS)) {
      notes.add("The extent is not in competence points; added without them");
      return null;
    }
    return ForeignDetails.points(hit.opintojenLaajuusNumero(), null, notes);
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
    return ForeignProgramme.leftOut(sourceId, why, List.of());
  }
}
