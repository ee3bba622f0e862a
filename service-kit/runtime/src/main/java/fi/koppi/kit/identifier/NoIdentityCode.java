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
 * A text that holds no identity code: {@link OneLine} and {@link PlainText} demand it of names,
 * titles and texts, which show where no code belongs or outlive what they are about.
 */
@Documented
@Constraint(validatedBy = {NoIdentityCode.OfText.class, NoIdentityCode.OfLocalizedText.class})
@Target({
  ElementType.ANNOTATION_TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoIdentityCode {

  String message() default "must not hold a personal identity code";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule about a text. */
  class OfText implements ConstraintValidator<NoIdentityCode, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || !IdentityCodeSearch.finds(text.toString());
    }
  }

  /** The rule about a text in each of its languages. */
  class OfLocalizedText implements ConstraintValidator<NoIdentityCode, LocalizedText> {

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
      return text == null || text.inEachLanguage().noneMatch(IdentityCodeSearch::finds);
    }
  }
}
