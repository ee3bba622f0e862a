package fi.koppi.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.UUID;

/**
 * Reads enums, ids and times from exactly their text. Jackson would also pass by white space around
 * it, and read an id from Base64, which no contract mentions.
 */
class ExactText extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;
  private static final int UUID_LENGTH = 36;

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return new Exact(reader);
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
    boolean isText =
        bean.getBeanClass() == UUID.class || Temporal.class.isAssignableFrom(bean.getBeanClass());
    return isText ? new Exact(reader) : reader;
  }

  private static class Exact extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    Exact(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.hasToken(JsonToken.VALUE_STRING) && !isExact(parser.getText())) {
        return context.handleWeirdStringValue(handledType(), parser.getText(), "it is not exact");
      }
      return super.deserialize(parser, context);
    }

    private boolean isExact(String text) {
      // Jackson trims control characters, too, of which U+0000 is one.
      return text.equals(text.strip())
          && text.equals(text.trim())
          && (handledType() != UUID.class || text.length() == UUID_LENGTH);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new Exact(reader);
    }
  }
}
