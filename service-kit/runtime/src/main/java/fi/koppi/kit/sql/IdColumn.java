package fi.koppi.kit.sql;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code uuid} that holds a typed id. Each id has a converter of its own, nested
 * in its record and applied by itself to every attribute of that type but a primary key.
 *
 * @param <I> the type of the id
 */
public abstract class IdColumn<I> implements AttributeConverter<I, UUID> {

  private final Function<UUID, I> wrap;
  private final Function<I, UUID> unwrap;

  protected IdColumn(Function<UUID, I> wrap, Function<I, UUID> unwrap) {
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable I id) {
    return id == null ? null : unwrap.apply(id);
  }

  @Override
  public @Nullable I convertToEntityAttribute(@Nullable UUID value) {
    return value == null ? null : wrap.apply(value);
  }
}
