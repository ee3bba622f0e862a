package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a seat request. It is random, so that nobody can tell whose seat it is. */
public record SeatRequestId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<SeatRequestId> {
    Column() {
      super(SeatRequestId::new, SeatRequestId::value);
    }
  }
}
