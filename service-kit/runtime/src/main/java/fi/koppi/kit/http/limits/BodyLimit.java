package fi.koppi.kit.http.limits;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is too large: before it is read if the request names its length, and
 * otherwise while it is read. The server has a limit of its own, which is higher and answers
 * without a problem document.
 */
class BodyLimit {

  /** The default of {@code koppi.large-body-limit}. */
  static final String LARGE = "32M";

  private final long usual;
  private final long large;

  BodyLimit(
      @ConfigProperty(name = "koppi.body-limit", defaultValue = "1M") MemorySize usual,
      @ConfigProperty(name = "koppi.large-body-limit", defaultValue = LARGE) MemorySize large) {
    this.usual = usual.asLongValue();
    this.large = large.asLongValue();
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    long most = resource.getResourceMethod().isAnnotationPresent(LargeBody.class) ? large : usual;
    if (request.getLength() > most) {
      throw tooLarge(most);
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new Counted(request.getEntityStream(), most));
    }
  }

  private static Refused tooLarge(long most) {
    return new Refused(
        CommonProblem.BODY_TOO_LARGE, "Send at most %d bytes at a time.".formatted(most));
  }

  private static final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream body, long most) {
      super(body);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = super.read(buffer, offset, length);
      count(read);
      return read;
    }

    private void count(int more) {
      count += Math.max(0, more);
      if (count > most) {
        throw tooLarge(most);
      }
    }
  }
}
