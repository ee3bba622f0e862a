package fi.koppi.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  @TempDir Path folder;
  private Postgres postgres;

  @BeforeEach
  void start() throws IOException {
    var ports = new Ports(freePort() - new Ports(0).postgres());
    postgres = new Postgres(new Home(folder, folder, false), ports, new Secrets(folder));
    postgres.start();
    postgres.awaitReady();
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void killedServerStartsAgainOnceTheProcessesThatItLeftHaveEnded() throws Exception {
    assumeThat(Path.of("/proc/sysvipc/shm")).isReadable();
    ProcessHandle server = postgres.process().orElseThrow();
    ProcessHandle orphan = server.descendants().findFirst().orElseThrow();
    signal("STOP", orphan);
    server.destroyForcibly();
    server.onExit().get(1, TimeUnit.MINUTES);

    var restart = CompletableFuture.runAsync(postgres::start);
    try {
      assertThatThrownBy(() -> restart.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
    } finally {
      signal("CONT", orphan);
    }
    restart.get(1, TimeUnit.MINUTES);
    postgres.awaitReady();

    assertThat(postgres.isRunning()).isTrue();
  }

  private static void signal(String signal, ProcessHandle process) throws Exception {
    new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid()).start().waitFor();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
