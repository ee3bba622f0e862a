package fi.koppi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a copy of the launcher in an empty checkout, with a Maven that only prints its arguments.
 */
class LauncherTest {

  @TempDir Path folder;
  private Path root;
  private Path tools;
  private Path summary;

  @BeforeEach
  void layOut() throws IOException {
    root = Files.createDirectories(folder.resolve("a checkout"));
    tools = Files.createDirectories(folder.resolve("tools"));
    summary = Files.createFile(folder.resolve("summary"));
    Files.copy(Path.of("../../koppi"), root.resolve("koppi"));
    executable(root.resolve("koppi"), Files.readString(root.resolve("koppi")));
    jdk("jdk-25", "25.0.1");
    maven("3.8.7", 0);
    contractLint(0);
  }

  @Test
  void testEndsWithTheCountsAlone() throws Exception {
    report("5", "1", "1", "1");

    Run run = koppi("test");

    assertThat(run.lines().getLast()).isEqualTo("2 passed, 2 failed, 1 skipped");
    assertThat(run.status()).isNotZero();
  }

  @Test
  void passingTestsEndWell() throws Exception {
    report("5", "0", "0", "1");

    Run run = koppi("test");

    assertThat(run.lines().getLast()).isEqualTo("4 passed, 0 failed, 1 skipped");
    assertThat(run.status()).isZero();
  }

  @Test
  void minutesAreShownByModuleBeforeTheCounts() throws Exception {
    report("5", "0", "0", "1");
    mavenSummary("[INFO] Koppi some module ............ SUCCESS [02:03 min]");

    Run run = koppi("test");

    assertThat(run.lines())
        .containsSubsequence(
            "where the minutes went        build    tests  classes",
            "some-module                    2:03     0:00        1",
            "all                            2:03     0:00        1",
            "4 passed, 0 failed, 1 skipped");
  }

  @Test
  void moduleThatMavenDoesNotSumUpHasNoBuildTime() throws Exception {
    report("5", "0", "0", "0");
    mavenSummary("[INFO] Koppi some module: the rest of it SUCCESS [ 1.250 s]");

    Run run = koppi("test");

    assertThat(run.lines()).contains("some-module                       -     0:00        1");
  }

  @Test
  void tenSlowestClassesAreShownSlowestFirst() throws Exception {
    for (int i = 1; i <= 11; i++) {
      report("fi.koppi.Test" + i, i + ".5", "1", "0", "0", "0");
    }
    report("fi.koppi.LongTest", "1,234.5", "1", "0", "0", "0");

    Run run = koppi("test");

    assertThat(run.lines())
        .containsSubsequence(
            "some-module                  1234.5  fi.koppi.LongTest",
            "some-module                    11.5  fi.koppi.Test11",
            "some-module                     3.5  fi.koppi.Test3")
        .noneMatch(line -> line.endsWith("fi.koppi.Test2"));
  }

  @Test
  void failingBuildFailsEvenIfAllTestsPassed() throws Exception {
    report("5", "0", "0", "0");
    maven("3.8.7", 1);

    Run run = koppi("test");

    assertThat(run.lines().getLast()).isEqualTo("5 passed, 0 failed, 0 skipped");
    assertThat(run.status()).isNotZero();
  }

  @Test
  void failingContractLintFailsAfterTheTestsRan() throws Exception {
    report("5", "0", "0", "0");
    contractLint(1);

    Run run = koppi("test");

    assertThat(run.lines()).contains("contracts linted").last().asString().startsWith("5 passed");
    assertThat(run.status()).isNotZero();
  }

  @Test
  void contractsAreRefreshedByTheTestsThatCompareThem() throws Exception {
    Run run = koppi("contracts");

    assertThat(run.lines()).anyMatch(line -> line.contains("[-Dkoppi.contracts=refresh]"));
  }

  @Test
  void noTestAtAllIsAFailure() throws Exception {
    Run run = koppi("test");

    assertThat(run.lines().getLast()).isEqualTo("0 passed, 0 failed, 0 skipped");
    assertThat(run.status()).isNotZero();
  }

  @Test
  void reportsOfAnEarlierRunDoNotCount() throws Exception {
    Path reports = Files.createDirectories(root.resolve("old-module/target/surefire-reports"));
    Files.writeString(reports.resolve("TEST-fi.koppi.OldTest.xml"), "<testsuite tests=\"7\">\n");

    Run run = koppi("test");

    assertThat(run.lines().getLast()).isEqualTo("0 passed, 0 failed, 0 skipped");
  }

  @Test
  void mavenGetsTheArgumentsOfTheUserAndTheSwitchForContainers() throws Exception {
    Run run =
        koppi(
            Map.of("KOPPI_MAVEN_ARGS", "-o -T1", "MAVEN_ARGS", "-Dgiven=1"),
            "test",
            "--containers",
            "-Dmaven.repo.local=/tmp/some where");

    assertThat(run.lines())
        .contains(
            "mvn [-B] [-Dgiven=1] [-o] [-T1] [-ntp] [--threads] [%d] [--fail-at-end] [verify]"
                    .formatted(Math.min(2, Runtime.getRuntime().availableProcessors()))
                + " [-Dkoppi.containers=true] [-Dmaven.repo.local=/tmp/some where]");
  }

  @Test
  void oldJdkIsPassedOver() throws Exception {
    jdk("jdk-17", "17.0.9");

    Run run = koppi(Map.of("JAVA_HOME", tools.resolve("jdk-17").toString()), "test");

    assertThat(run.lines()).noneMatch(line -> line.contains("jdk-17"));
  }

  @Test
  void missingJdkIsReportedInOneLineWithARemedy() throws Exception {
    ask("needed_java=25", "needed_java=99");

    Run run = koppi("test");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.lines().getFirst()).contains("no JDK 99 or newer found", "JAVA_HOME");
  }

  @Test
  void oldMavenIsReportedInOneLineWithARemedy() throws Exception {
    ask("needed_maven=3.8.7", "needed_maven=99.1");

    Run run = koppi("test");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.lines().getFirst()).contains("no Maven 99.1 or newer found", "apt install");
  }

  @Test
  void unknownCommandIsRefused() throws Exception {
    Run run = koppi("frobnicate");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines().getLast()).isEqualTo("koppi: unknown command: frobnicate");
  }

  private record Run(int status, List<String> lines) {}

  private Run koppi(String... arguments) throws IOException, InterruptedException {
    return koppi(Map.of(), arguments);
  }

  private Run koppi(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(root.resolve("koppi").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", tools.resolve("jdk-25").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output.lines().toList());
  }

  private void jdk(String name, String version) throws IOException {
    Path home = tools.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    executable(home.resolve("bin/java"), "#!/bin/sh\n");
    executable(home.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void maven(String version, int status) throws IOException {
    executable(
        tools.resolve("mvn"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo "Apache Maven %s"; exit; fi
        line=mvn
        for argument in "$@"; do line="$line [$argument]"; done
        echo "$line"
        echo "java at $JAVA_HOME"
        if [ -d "%s" ]; then cp -R "%s" some-module; fi
        cat "%s"
        exit %d
        """
            .formatted(
                version, folder.resolve("reported"), folder.resolve("reported"), summary, status));
  }

  private void mavenSummary(String line) throws IOException {
    Files.createDirectories(folder.resolve("reported"));
    Files.writeString(folder.resolve("reported/pom.xml"), "<name>Koppi some module</name>\n");
    Files.writeString(summary, line + "\n");
  }

  private void contractLint(int status) throws IOException {
    Path lint = Files.createDirectories(root.resolve("service-kit/contract-lint"));
    executable(lint.resolve("run"), "#!/bin/sh\necho contracts linted\nexit " + status + "\n");
  }

  private void report(String tests, String errors, String failures, String skipped)
      throws IOException {
    report("fi.koppi.SomeTest", "0.5", tests, errors, failures, skipped);
  }

  private void report(
      String name, String time, String tests, String errors, String failures, String skipped)
      throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reported/target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-" + name + ".xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite version="3.0.2" name="%s" time="%s" tests="%s" errors="%s" skipped="%s" failures="%s">
          <testcase name="some"><system-out>&lt;testsuite tests="99"</system-out></testcase>
        </testsuite>
        """
            .formatted(name, time, tests, errors, skipped, failures));
  }

  private void ask(String before, String after) throws IOException {
    Path launcher = root.resolve("koppi");
    Files.writeString(launcher, Files.readString(launcher).replace(before, after));
  }

  private static void executable(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
