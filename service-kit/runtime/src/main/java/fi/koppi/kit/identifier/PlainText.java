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

/** A text that may have several lines: it has no hidden characters and no identity code. */
@Documented
@NoIdentityCode
@Constraint(validatedBy = {PlainText.OfText.class, PlainText.OfLocalizedText.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

  String message() default "must not have invisible characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule about a text. */
  class OfText implements ConstraintValidator<PlainText, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || !HiddenCharacters.areInText(text.toString());
    }
  }

  /** The rule about a text in each of its languages. */
  class OfLocalizedText implements ConstraintValidator<PlainText, LocalizedText> {

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
      return text == null || text.inEachLanguage().noneMatch(HiddenCharacters::areInText);
    }
  }
}
