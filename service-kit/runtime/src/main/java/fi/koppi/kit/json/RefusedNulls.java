package fi.koppi.kit.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses {@code null} wherever it is written in a body: our schemas declare it nowhere, and a
 * field that has no value is left out. Records that pass by what they don't know ({@link
 * JsonIgnoreProperties}) are read from documents of others, and may hold it.
 */
class RefusedNulls extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
    var type = bean.getBeanClass();
    // A document of any form may hold null, and tells it from a field that is left out.
    return type == Object.class || JsonNode.class.isAssignableFrom(type)
        ? reader
        : new NeverNull(reader);
  }

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return new NeverNull(reader);
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return new NeverNull(reader);
  }

  @Override
  public JsonDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config,
      MapType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return new NeverNull(reader);
  }

  @Override
  public JsonDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return new NeverNull(reader);
  }

  /** Returns whether a field belongs to a document of others. */
  static boolean isOfOthers(@Nullable BeanProperty property) {
    return property != null
        && property.getMember() != null
        && property.getMember().getDeclaringClass().isAnnotationPresent(JsonIgnoreProperties.class);
  }

  private static class NeverNull extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    NeverNull(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      var contextual = super.createContextual(context, property);
      return isOfOthers(property) && contextual instanceof NeverNull own
          ? own.getDelegatee()
          : contextual;
    }

    // What is left out is another matter: getAbsentValue still asks the reader itself.
    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
      throw InvalidNullException.from(context, null, context.constructType(handledType()));
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new NeverNull(reader);
    }
  }
}
