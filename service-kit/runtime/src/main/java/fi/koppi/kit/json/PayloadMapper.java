package fi.koppi.kit.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapper for payloads that somebody else has written. It ignores unknown fields, so that
 * senders can add some, and refuses whatever a consumer could only fail at: a missing or null field
 * whose component is not {@link Nullable}, a value of another kind than its field, text that no
 * database can store, and times outside of what our calendar knows.
 */
public final class PayloadMapper {

  public static final ObjectMapper INSTANCE = strict(TolerantMapper.INSTANCE.copy());

  private PayloadMapper() {}

  @SuppressWarnings("deprecation") // a copy has no builder
  private static ObjectMapper strict(ObjectMapper mapper) {
    mapper.setAnnotationIntrospector(
        AnnotationIntrospector.pair(new NullMarkedRecords(), new JacksonAnnotationIntrospector()));
    mapper.enable(
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.registerModule(
        new SimpleModule("payloads")
            .addDeserializer(String.class, new StorableText())
            .setDeserializerModifier(new BoundedTimes()));
    mapper
        .coercionConfigFor(LogicalType.OtherScalar)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    for (var shape :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    return mapper;
  }

  /** Reads the nullness of a record's components as the rule on which fields are required. */
  private static final class NullMarkedRecords extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
      return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
      return isRequired(member)
          ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
          : JsonSetter.Value.empty();
    }

    private static boolean isRequired(Annotated member) {
      return member instanceof AnnotatedParameter parameter
          && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
          && constructor.getDeclaringClass().isRecord()
          && !isNullable(constructor, parameter.getIndex());
    }

    private static boolean isNullable(Constructor<?> constructor, int index) {
      var components = constructor.getDeclaringClass().getRecordComponents();
      return components.length == constructor.getParameterCount()
          && (isNullable(components[index].getAnnotatedType())
              || isNullable(components[index].getAccessor().getAnnotatedReturnType()));
    }

    private static boolean isNullable(AnnotatedType type) {
      return type.isAnnotationPresent(Nullable.class);
    }
  }
}
