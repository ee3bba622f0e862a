package fi.koppi.catalogservice.imports.api.national;

import org.jspecify.annotations.Nullable;

/**
 * The state (tila) of an item in a national catalogue.
 *
 * @param note what is said of an item that is not published; empty for one that is
 */
public record PublicationState(String note) {

  private static final PublicationState PUBLISHED = new PublicationState("");

  public boolean isPublished() {
    return note.isEmpty();
  }

  /** Translates a state of ePerusteet; documents without one are the published ones. */
  public static PublicationState ofPeruste(@Nullable String state) {
    return switch (state == null ? "valmis" : state) {
      case "valmis", "julkaistu" -> PUBLISHED;
      case "poistettu" -> new PublicationState("It was removed (poistettu)");
      case "luonnos" -> new PublicationState("It is a draft (luonnos)");
      default -> new PublicationState("It is a draft: its tila is not valmis");
    };
  }

  /** Translates a state of Konfo; documents without one are the published ones. */
  public static PublicationState ofKonfo(@Nullable String state) {
    return switch (state == null ? "julkaistu" : state) {
      case "julkaistu" -> PUBLISHED;
      case "arkistoitu" -> new PublicationState("It is archived (arkistoitu)");
      case "poistettu" -> new PublicationState("It was removed (poistettu)");
      case "tallennettu" -> new PublicationState("It is a draft (tallennettu)");
      default -> new PublicationState("It is not published: its tila is not julkaistu");
    };
  }
}
