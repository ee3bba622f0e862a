package fi.koppi.kit.problem;

import fi.koppi.kit.identifier.VisibleText;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Makes Bean Validation measure texts as JSON Schema and PostgreSQL do: a character outside the
 * basic plane counts once, and a text of any white space is blank.
 */
@ApplicationScoped
class TextRules implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var rules = configuration.createConstraintMapping();
    rules
        .constraintDefinition(Size.class)
        .includeExistingValidators(true)
        .validatedBy(Length.class);
    rules
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(true)
        .validatedBy(Visible.class);
    configuration.addMapping(rules);
  }

  /** Counts the code points of a text. */
  public static class Length implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size rule) {
      least = rule.min();
      most = rule.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      int length = text.codePointCount(0, text.length());
      return length >= least && length <= most;
    }
  }

  /** Demands a character that is no white space in Unicode. */
  public static class Visible implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text != null && VisibleText.isIn(text);
    }
  }
}
