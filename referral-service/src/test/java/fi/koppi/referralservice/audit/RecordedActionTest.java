package fi.koppi.referralservice.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.koppi.referralservice.AccessAction;
import org.junit.jupiter.api.Test;

/** Tests that the log can be asked for each action that a feature records. */
@AnalyzeClasses(
    packages = "fi.koppi.referralservice",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RecordedActionTest {

  @ArchTest
  static final ArchRule everyActionCanBeAskedFor =
      classes()
          .that()
          .implement(AccessAction.class)
          .should(
              new ArchCondition<JavaClass>("have no action that RecordedAction leaves out") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getFields().stream()
                      .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                      .forEach(field ->
                          events.add(
                              new SimpleConditionEvent(
                                  field,
                                  RecordedAction.ALL.contains(field.getName()),
                                  field.getFullName() + " is not in RecordedAction.ALL")));
                }
              });

  @Test
  void actionThatNobodyRecordsIsRefused() {
    assertThatThrownBy(() -> new RecordedAction("LOOKED_AT"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
