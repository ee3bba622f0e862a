package fi.koppi.partnerservice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column of an {@link OrganisationId}: a uuid. */
@Converter(autoApply = true)
class OrganisationIdColumn implements AttributeConverter<OrganisationId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable OrganisationId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable OrganisationId convertToEntityAttribute(@Nullable UUID value) {
    return value == null ? null : new OrganisationId(value);
  }
}
