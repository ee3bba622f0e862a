package fi.koppi.catalogservice.imports;

import java.util.Locale;

/** Where something was taken from. */
public enum ImportSource {
  /** The national qualification requirements. */
  EPERUSTEET,
  /** The national catalog of education. */
  KONFO;

  /** Under this name its keys are kept. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
