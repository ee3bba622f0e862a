package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.provider.Provider;
import java.time.LocalDate;
import java.util.List;

/** A document of another system, mapped for the provider that imports it. */
@FunctionalInterface
public interface ForeignCatalog {

  /**
   * Lists the programmes of the document.
   *
   * @param today the day by which the document is judged to be out of date
   */
  List<ForeignProgramme> programmes(Provider provider, LocalDate today);
}
