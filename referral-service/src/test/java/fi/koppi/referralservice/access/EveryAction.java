package fi.koppi.referralservice.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** The condition that something holds for each action of an enum of actions. */
public final class EveryAction extends ArchCondition<JavaClass> {

  private final Predicate<JavaField> rule;
  private final String violation;

  /**
   * Creates the condition.
   *
   * @param violation what is said of an action that breaks the rule, such as "is recorded by
   *     nothing"
   */
  public EveryAction(Predicate<JavaField> rule, String violation) {
    super("have no action that " + violation);
    this.rule = rule;
    this.violation = violation;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
        .forEach(action ->
            events.add(
                new SimpleConditionEvent(
                    action, rule.test(action), action.getFullName() + " " + violation)));
  }
}
