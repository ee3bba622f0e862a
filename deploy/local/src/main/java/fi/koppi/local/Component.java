package fi.koppi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process of the suite. It can be started, stopped and killed by itself, which is how the fault
 * tests show that the rest copes.
 */
public abstract sealed class Component permits Postgres, KafkaBroker, Keycloak, KoppiService {

  private final String name;
  private final int port;
  private final Daemon daemon;

  Component(String name, int port, Home home) {
    this.name = name;
    this.port = port;
    this.daemon = new Daemon(new PidFile(home.pid(name)), home.log(name));
  }

  public final String name() {
    return name;
  }

  public final int port() {
    return port;
  }

  public final boolean isRunning() {
    return daemon.isRunning();
  }

  public final Optional<ProcessHandle> process() {
    return daemon.process();
  }

  /** Starts the process if it does not run and returns at once; see {@link #awaitReady()}. */
  public final synchronized void start() {
    if (isRunning()) {
      return;
    }
    try {
      prepare();
      requireFreePort();
      daemon.start(launch());
    } catch (IOException e) {
      throw new SuiteException(name + " cannot be started: " + e, e);
    }
  }

  /** Returns when the component answers; says what its log says when it does not. */
  public final void awaitReady() {
    Waiting.until(() -> !isRunning() || answers(), patience());
    if (!isRunning()) {
      throw new SuiteException(name + " ended while starting." + logTail());
    }
    if (!answers()) {
      throw new SuiteException(
          name + " is not ready after " + patience().toSeconds() + " s." + logTail());
    }
  }

  /** Ends the process in good order, if it runs. */
  public final void stop() {
    if (isRunning() && daemon.stop(stopSignal(), stopPatience())) {
      stopped();
    }
  }

  /** SIGKILL: the process gets no chance to save anything. */
  public final void kill() {
    daemon.kill();
  }

  public final void restart() {
    stop();
    start();
    awaitReady();
  }

  /** True where the process runs from files that have been built anew since it started. */
  final boolean isOutdated() {
    Instant started =
        process().flatMap(running -> running.info().startInstant()).orElse(Instant.MAX);
    return builtAt().isAfter(started);
  }

  abstract void prepare() throws IOException;

  abstract Launch launch();

  abstract boolean answers();

  /** What a newly started component needs before others use it: roles, topics, rights. */
  void furnish() {}

  /** The process has ended in good order. */
  void stopped() {}

  Instant builtAt() {
    return Instant.MIN;
  }

  /** What ends while starting is told at once; this is for a machine that is only slow. */
  Duration patience() {
    return Duration.ofMinutes(5);
  }

  Duration stopPatience() {
    return Duration.ofSeconds(30);
  }

  String stopSignal() {
    return "TERM";
  }

  private String logTail() {
    return " The end of its log (" + daemon.log() + "):\n" + daemon.lastLines(25);
  }

  /** Told before anything is started, for a taken port is nothing to wait half a minute for. */
  final void requireFreePortUnlessRunning() {
    if (!isRunning()) {
      requireFreePort();
    }
  }

  private void requireFreePort() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new SuiteException(
          "Port "
              + port
              + ", wanted by "
              + name
              + ", is taken by another program. Stop that one, or move all of Koppi's ports: "
              + "KOPPI_PORT_OFFSET=1000 ./koppi up",
          e);
    }
  }
}
