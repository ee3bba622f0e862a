package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of an offering, as catalog-service announces it. */
public record OfferingId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<OfferingId> {
    Column() {
      super(OfferingId::new, OfferingId::value);
    }
  }
}
