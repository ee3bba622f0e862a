package fi.koppi.catalogservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a source of proposals, unique among the sources of its kind. */
public record SourceId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<SourceId> {
    Column() {
      super(SourceId::new, SourceId::value);
    }
  }
}
