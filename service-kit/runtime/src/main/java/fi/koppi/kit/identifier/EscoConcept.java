package fi.koppi.kit.identifier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of concept that an {@link EscoUri} has to name at a certain place. */
@Documented
@Constraint(validatedBy = EscoConcept.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EscoConcept {

  EscoUri.Kind[] value();

  String message() default "must name one of {value} in ESCO";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Bean Validation's side of the rule. */
  class Validator implements ConstraintValidator<EscoConcept, EscoUri> {

    private Set<EscoUri.Kind> allowed = Set.of();

    @Override
    public void initialize(EscoConcept rule) {
      allowed = Set.of(rule.value());
    }

    @Override
    public boolean isValid(@Nullable EscoUri uri, ConstraintValidatorContext context) {
      return uri == null || allowed.contains(uri.kind());
    }
  }
}
