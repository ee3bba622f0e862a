package fi.koppi.local.process;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process of the suite. It can be started, stopped and killed by itself; the fault tests use
 * that to show that the others cope.
 */
public abstract class Component {

  private final String name;
  private final int port;
  private final Daemon daemon;

  protected Component(String name, int port, Home home) {
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

  /** Returns when the component answers; throws with the end of its log when it does not. */
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

  /** Sends SIGKILL: the process gets no chance to save anything. */
  public final void kill() {
    daemon.kill();
  }

  public final void restart() {
    stop();
    start();
    awaitReady();
  }

  /** Returns whether the files that the process runs from have been built anew since it started. */
  public final boolean isOutdated() {
    Instant started =
        process().flatMap(running -> running.info().startInstant()).orElse(Instant.MAX);
    return builtAt().isAfter(started);
  }

  protected abstract void prepare() throws IOException;

  protected abstract Launch launch();

  protected abstract boolean answers();

  /** Creates what others need in the component before they use it: roles, topics, rights. */
  public void furnish() {}

  /** Reacts to the end of the process in good order. */
  protected void stopped() {}

  protected Instant builtAt() {
    return Instant.MIN;
  }

  /**
   * Returns how long a start may take. A process that ends while it starts is reported at once, so
   * this only bounds a slow machine.
   */
  protected Duration patience() {
    return Duration.ofMinutes(5);
  }

  protected Duration stopPatience() {
    return Duration.ofSeconds(30);
  }

  protected String stopSignal() {
    return "TERM";
  }

  private String logTail() {
    return " The end of its log (" + daemon.log() + "):\n" + daemon.lastLines(25);
  }

  /**
   * Throws if the component's port is taken, before anything is started: nobody has to wait half a
   * minute for that.
   */
  public final void requireFreePortUnlessRunning() {
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
