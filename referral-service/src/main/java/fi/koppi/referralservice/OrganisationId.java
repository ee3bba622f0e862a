package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of an organisation of any type, at the identity provider. */
public record OrganisationId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<OrganisationId> {
    Column() {
      super(OrganisationId::new, OrganisationId::value);
    }
  }
}
