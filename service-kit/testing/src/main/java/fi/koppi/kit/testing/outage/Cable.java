package fi.koppi.kit.testing.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connection between a service and one of its servers, which a test can cut and restore. */
public final class Cable implements AutoCloseable {

  private final ServerSocket entrance;
  private final int target;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile State state = State.PLUGGED_IN;

  private enum State {
    PLUGGED_IN,
    PULLED,
    HANGING
  }

  Cable(int target) throws IOException {
    this.target = target;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::keepConnecting);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Cuts all connections; new ones end at once. */
  public void pull() {
    state = State.PULLED;
    ends.forEach(Cable::end);
  }

  /** Lets the server hang: connections stay, new ones are accepted, and nothing is answered. */
  public void hang() {
    state = State.HANGING;
  }

  /** Restores the server. Connections that hung have lost what was sent on them, so they end. */
  public void plugIn() {
    var before = state;
    state = State.PLUGGED_IN;
    if (before == State.HANGING) {
      ends.forEach(Cable::end);
    }
  }

  private void keepConnecting() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException e) {
        // The connection was cut, or the server did not answer; the caller notices it.
      }
    }
  }

  private void connect(Socket near) throws IOException {
    ends.add(near);
    switch (state) {
      case PULLED -> end(near);
      case HANGING -> Thread.ofVirtual().start(() -> pump(near, near));
      case PLUGGED_IN -> {
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(far);
        Thread.ofVirtual().start(() -> pump(near, far));
        Thread.ofVirtual().start(() -> pump(far, near));
      }
    }
  }

  /** Passes on what one end sends to the other, and loses it while the server hangs. */
  private void pump(Socket from, Socket to) {
    var buffer = new byte[8192];
    try {
      for (int length = from.getInputStream().read(buffer);
          length >= 0;
          length = from.getInputStream().read(buffer)) {
        if (state != State.HANGING) {
          to.getOutputStream().write(buffer, 0, length);
        }
      }
    } catch (IOException e) {
      // The connection was cut while data was being copied.
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    pull();
  }
}
