package fi.koppi.kit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connection between a service and its database, which a test can cut and restore. */
public final class Cable implements AutoCloseable {

  private final ServerSocket entrance;
  private final int target;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean pulled;

  Cable(int target) throws IOException {
    this.target = target;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::keepConnecting);
  }

  int port() {
    return entrance.getLocalPort();
  }

  public void pull() {
    pulled = true;
    ends.forEach(Cable::end);
  }

  public void plugIn() {
    pulled = false;
  }

  private void keepConnecting() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException e) {
        // The connection was cut, or the database did not answer; the caller notices it.
      }
    }
  }

  private void connect(Socket near) throws IOException {
    ends.add(near);
    if (pulled) {
      end(near);
      return;
    }
    var far = new Socket(InetAddress.getLoopbackAddress(), target);
    ends.add(far);
    Thread.ofVirtual().start(() -> pump(near, far));
    Thread.ofVirtual().start(() -> pump(far, near));
  }

  private void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
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
