package fi.koppi.catalogservice.imports.foreign;

import fi.koppi.catalogservice.provider.Provider;
import java.util.List;

/** A document of another system, mapped for the provider that imports it. */
@FunctionalInterface
public interface ForeignCatalog {

  List<ForeignProgramme> programmes(Provider provider);
}
