package fi.koppi.catalogservice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of an organisation of any type, at the identity provider. */
public record OrganisationId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationId {}

  /** Returns the id, or null where no organisation is known. */
  public static @Nullable UUID valueOf(@Nullable OrganisationId organisation) {
    return organisation == null ? null : organisation.value;
  }

  @Converter(autoApply = true)
  static class Column extends IdColumn<OrganisationId> {
    Column() {
      super(OrganisationId::new, OrganisationId::value);
    }
  }
}
