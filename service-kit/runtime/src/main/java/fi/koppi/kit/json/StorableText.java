package fi.koppi.kit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses the two kinds of text that JSON can express and PostgreSQL cannot store. */
class StorableText extends StringDeserializer {

  private static final long serialVersionUID = 1;

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    var text = super.deserialize(parser, context);
    if (text == null || (text.indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(text))) {
      return text;
    }
    var rule = "Leave out the character U+0000 and halves of surrogate pairs";
    throw ValueInstantiationException.from(
        parser, rule, context.constructType(String.class), new IllegalArgumentException(rule));
  }
}
