package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a client. It is a pseudonym made by this service and says nothing about the person. */
public record ClientId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<ClientId> {
    Column() {
      super(ClientId::new, ClientId::value);
    }
  }
}
