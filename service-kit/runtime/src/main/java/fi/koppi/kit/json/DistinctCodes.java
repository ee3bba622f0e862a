package fi.koppi.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a list of codes, ids or texts in which one is repeated: each such list of a body is a
 * set, which our schemas declare by {@code uniqueItems}. Documents of others may repeat what they
 * like, as in {@link RefusedNulls}.
 */
class DistinctCodes extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return isCode(config, type.getContentType()) ? new Distinct(reader) : reader;
  }

  private static boolean isCode(DeserializationConfig config, JavaType type) {
    return type.isEnumType()
        || type.isPrimitive()
        || CharSequence.class.isAssignableFrom(type.getRawClass())
        || Number.class.isAssignableFrom(type.getRawClass())
        || type.hasRawClass(UUID.class)
        || config.introspect(type).findJsonValueAccessor() != null;
  }

  private static class Distinct extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;
    private static final String RULE = "Give each value once";

    Distinct(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      var contextual = super.createContextual(context, property);
      return RefusedNulls.isOfOthers(property) && contextual instanceof Distinct own
          ? own.getDelegatee()
          : contextual;
    }

    // What is read may be a set already, so what was written is counted.
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.START_ARRAY)) {
        return super.deserialize(parser, context);
      }
      try (var written = context.bufferAsCopyOfValue(parser)) {
        var codes = super.deserialize(written.asParserOnFirstToken(), context);
        if (codes instanceof Collection<?> read && new HashSet<>(read).size() < size(written)) {
          throw ValueInstantiationException.from(
              parser,
              RULE,
              context.constructType(handledType()),
              new IllegalArgumentException(RULE));
        }
        return codes;
      }
    }

    private static int size(TokenBuffer list) throws IOException {
      int size = 0;
      try (var codes = list.asParserOnFirstToken()) {
        while (codes.nextToken() != JsonToken.END_ARRAY) {
          size++;
        }
      }
      return size;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new Distinct(reader);
    }
  }
}
