package fi.koppi.catalogservice.imports;

import java.util.Locale;

/** A national catalogue from which programmes and offerings are imported. */
public enum ImportSource {
  /** The national qualification requirements. */
  EPERUSTEET,
  /** The national catalog of education. */
  KONFO;

  /** Returns the name under which the source's keys are stored. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
