package fi.koppi.kit.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps each identifier in a plain column, so that entities name the type and nothing else. */
final class StoredIdentifiers {

  private StoredIdentifiers() {}

  abstract static class Stored<T, C> implements AttributeConverter<T, C> {

    private final Function<T, C> toColumn;
    private final Function<C, T> fromColumn;

    Stored(Function<T, C> toColumn, Function<C, T> fromColumn) {
      this.toColumn = toColumn;
      this.fromColumn = fromColumn;
    }

    @Override
    public @Nullable C convertToDatabaseColumn(@Nullable T identifier) {
      return identifier == null ? null : toColumn.apply(identifier);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable C column) {
      return column == null ? null : fromColumn.apply(column);
    }
  }

  @Converter(autoApply = true)
  static class StoredBusinessId extends Stored<BusinessId, String> {
    StoredBusinessId() {
      super(BusinessId::value, BusinessId::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredOrganisationOid extends Stored<OrganisationOid, String> {
    StoredOrganisationOid() {
      super(OrganisationOid::value, OrganisationOid::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredMunicipalityCode extends Stored<MunicipalityCode, String> {
    StoredMunicipalityCode() {
      super(MunicipalityCode::value, MunicipalityCode::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredEscoUri extends Stored<EscoUri, String> {
    StoredEscoUri() {
      super(EscoUri::value, EscoUri::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredIscedF extends Stored<IscedF, String> {
    StoredIscedF() {
      super(IscedF::value, IscedF::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredCefrLevel extends Stored<CefrLevel, String> {
    StoredCefrLevel() {
      super(CefrLevel::value, CefrLevel::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredLanguageCode extends Stored<LanguageCode, String> {
    StoredLanguageCode() {
      super(LanguageCode::value, LanguageCode::new);
    }
  }

  @Converter(autoApply = true)
  static class StoredEqfLevel extends Stored<EqfLevel, Integer> {
    StoredEqfLevel() {
      super(EqfLevel::value, EqfLevel::new);
    }
  }
}
