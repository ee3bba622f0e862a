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
import org.jspecify.annotations.Nullable;

/** The most characters of a {@link LocalizedText} in each language, where it is a name or title. */
@Documented
@Constraint(validatedBy = MaxLength.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxLength {

  int value();

  String message() default "must have at most {value} characters in each language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Bean Validation's side of the rule. */
  class Validator implements ConstraintValidator<MaxLength, LocalizedText> {

    private int most;

    @Override
    public void initialize(MaxLength rule) {
      most = rule.value();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
      return text == null || text.longest() <= most;
    }
  }
}
