package fi.koppi.referralservice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of an employment authority: its organisation's id at the identity provider. */
public record AuthorityId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AuthorityId {}

  /** Returns the authority's id as that of any organisation. */
  public OrganisationId organisation() {
    return new OrganisationId(value);
  }

  @Converter(autoApply = true)
  static class Column extends IdColumn<AuthorityId> {
    Column() {
      super(AuthorityId::new, AuthorityId::value);
    }
  }
}
