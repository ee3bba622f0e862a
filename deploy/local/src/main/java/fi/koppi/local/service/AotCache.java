package fi.koppi.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The JVM's ahead-of-time cache of one build of a service. A training run writes it when it ends,
 * and every later start uses it. A cache that is missing or does not fit only makes the start
 * slower.
 */
final class AotCache {

  private final Path folder;
  private final String service;
  private final Path application;

  AotCache(Path folder, String service, Path application) {
    this.folder = folder;
    this.service = service;
    this.application = application;
  }

  boolean isTrained() {
    try {
      return Files.exists(cache());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the JVM's options for a start from the cache, or none where there is no cache. */
  List<String> options() {
    try {
      Path cache = cache();
      return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the JVM's options for a training run, which writes the cache when it ends. */
  List<String> trainingOptions() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(training());
      return List.of("-XX:AOTCacheOutput=" + training());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the cache that a training run has written in place of those of older builds. */
  void adopt() {
    try {
      if (!Files.exists(training())) {
        return;
      }
      Path finished = folder.resolve(service + ".finished");
      Files.move(training(), finished, StandardCopyOption.ATOMIC_MOVE);
      for (Path older : ofThisService()) {
        Files.delete(older);
      }
      Files.move(finished, cache(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path training() throws IOException {
    return folder.resolve(service + "-" + build() + ".training");
  }

  private Path cache() throws IOException {
    return folder.resolve(service + "-" + build() + ".aot");
  }

  private List<Path> ofThisService() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(service + "-")).toList();
    }
  }

  /**
   * Returns a checksum of the names, sizes and times of the files on the class path, which the JVM
   * compares as well.
   */
  private String build() throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> files = Files.walk(application)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        sum.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return "%08x".formatted(sum.getValue());
  }
}
