package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a provider: its organisation's id at the identity provider. */
public record ProviderId(UUID value) {

  /** Returns the provider's id as that of any organisation. */
  public OrganisationId organisation() {
    return new OrganisationId(value);
  }

  @Converter(autoApply = true)
  static class Column extends IdColumn<ProviderId> {
    Column() {
      super(ProviderId::new, ProviderId::value);
    }
  }
}
