package fi.koppi.referralservice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a provider: its organisation's id at the identity provider. */
public record ProviderId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProviderId {}

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
