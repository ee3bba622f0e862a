package fi.koppi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  @TempDir Path folder;
  private Path application;
  private AotCache cache;

  @BeforeEach
  void build() throws IOException {
    application = Files.createDirectories(folder.resolve("quarkus-app"));
    Files.writeString(application.resolve("quarkus-run.jar"), "one");
    cache = new AotCache(folder.resolve("aot"), "catalog-service", application);
  }

  @Test
  void buildThatWasNotTrainedStartsPlainly() {
    assertThat(cache.options()).isEmpty();
  }

  @Test
  void trainedBuildStartsFromItsCache() throws IOException {
    endTraining();

    assertThat(cache.isTrained()).isTrue();
    assertThat(cache.options()).singleElement().asString().startsWith("-XX:AOTCache=");
  }

  @Test
  void killedTrainingLeavesNothingThatWouldBeUsed() throws IOException {
    Files.writeString(trained(), "half");

    assertThat(cache.options()).isEmpty();
    assertThat(trained()).doesNotExist();
  }

  @Test
  void cacheOfAnOlderBuildIsNotUsedAndGoesWhenTheNewOneCame() throws IOException {
    endTraining();
    Files.writeString(application.resolve("quarkus-run.jar"), "two, and longer");

    assertThat(cache.options()).isEmpty();
    endTraining();

    try (var files = Files.list(folder.resolve("aot"))) {
      assertThat(files).hasSize(1);
    }
  }

  private void endTraining() throws IOException {
    Files.writeString(trained(), "a cache");
    cache.adopt();
  }

  private Path trained() {
    String option = cache.trainingOptions().getFirst();
    return Path.of(option.substring(option.indexOf('=') + 1));
  }
}
