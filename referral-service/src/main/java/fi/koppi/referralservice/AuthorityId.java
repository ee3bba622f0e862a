package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of an employment authority: its organisation's id at the identity provider. */
public record AuthorityId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<AuthorityId> {
    Column() {
      super(AuthorityId::new, AuthorityId::value);
    }
  }
}
