package fi.koppi.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fi.koppi.kit.time.CalendarDays;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times from text only, dates without a time, and both within the bounds of {@link
 * CalendarDays}. Jackson would also accept numbers, and lists of them, even empty ones, and any
 * year.
 */
public final class BoundedTimes extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;

  BoundedTimes() {}

  /** Makes the module that a mapper needs for what others have written. */
  public static SimpleModule module() {
    return new SimpleModule(BoundedTimes.class.getName())
        .setDeserializerModifier(new BoundedTimes());
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
    return Temporal.class.isAssignableFrom(bean.getBeanClass()) ? new Bounded(reader) : reader;
  }

  private static class Bounded extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    Bounded(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), parser);
      }
      var text = parser.getText().strip();
      if (handledType() == LocalDate.class && !text.isEmpty() && !CalendarDays.looksLikeOne(text)) {
        throw InvalidFormatException.from(parser, "not a date", text, LocalDate.class);
      }
      var time = super.deserialize(parser, context);
      if (time == null || isWithin((Temporal) time)) {
        return time;
      }
      throw ValueInstantiationException.from(
          parser,
          CalendarDays.RULE,
          context.constructType(handledType()),
          new IllegalArgumentException(CalendarDays.RULE));
    }

    private static boolean isWithin(Temporal time) {
      return switch (time) {
        case Instant instant -> CalendarDays.include(instant);
        case OffsetDateTime moment -> CalendarDays.include(moment.toInstant());
        default -> {
          var day = time.query(TemporalQueries.localDate());
          yield day == null || CalendarDays.include(day);
        }
      };
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new Bounded(reader);
    }
  }
}
