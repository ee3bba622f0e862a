package fi.koppi.referralservice.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.access.EveryAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests that the log can be asked for each action that a feature records. */
@AnalyzeClasses(
    packages = "fi.koppi.referralservice",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RecordedActionTest {

  private static final Pattern SECTION =
      Pattern.compile("\n## Access log\n(.*?)\n## ", Pattern.DOTALL);
  private static final Pattern ACTIONS = Pattern.compile("^\\| (`[^|]*) \\|", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`([^`]*)`");

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

  @Test
  void readmeListsEveryActionOnceAndNoOther() throws IOException {
    var readme = Files.readString(Path.of("README.md"));

    var listed =
        found(SECTION, readme).stream()
            .flatMap(section -> found(ACTIONS, section).stream())
            .flatMap(actions -> found(NAME, actions).stream())
            .toList();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(RecordedAction.ALL);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
