package fi.koppi.referralservice.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.access.EveryAction;
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
              new EveryAction(
                  action -> RecordedAction.ALL.contains(action.getName()),
                  "RecordedAction leaves out"));

  @Test
  void actionThatNobodyRecordsIsRefused() {
    assertThatThrownBy(() -> new RecordedAction("LOOKED_AT"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
