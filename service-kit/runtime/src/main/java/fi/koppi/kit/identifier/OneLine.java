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

/**
 * A name, title or other text of one line: it has neither line breaks nor hidden characters, and no
 * identity code.
 */
@Documented
@NoIdentityCode
@Constraint(validatedBy = {OneLine.OfText.class, OneLine.OfLocalizedText.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

  String message() default "must be one line without invisible characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule about a text. */
  class OfText implements ConstraintValidator<OneLine, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || !HiddenCharacters.areInLine(text.toString());
    }
  }

  /** The rule about a text in each of its languages. */
  class OfLocalizedText implements ConstraintValidator<OneLine, LocalizedText> {

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
      return text == null || text.inEachLanguage().noneMatch(HiddenCharacters::areInLine);
    }
  }
}
