package fi.koppi.kit.event;

import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Correlation and causation of what is being done now. A REST call brings its correlation in the
 * header {@value #HEADER} or gets a new one; an event hands on its own and becomes the cause of
 * what is done about it.
 */
@RequestScoped
public class Lineage {

  /** Request and response header that carries the correlation of a REST call. */
  public static final String HEADER = "Koppi-Correlation-Id";

  private String correlationId = Ids.unlinkable().toString();
  private @Nullable String causationId;

  /** What everything done because of one first call has in common. */
  public String correlationId() {
    return correlationId;
  }

  /** The event that is being answered; nothing while a REST call is served. */
  public @Nullable String causationId() {
    return causationId;
  }

  void begin(String correlation) {
    correlationId = correlation;
    causationId = null;
  }

  /** Whatever is done from here on is done because of this event. */
  public void follow(ReceivedEvent event) {
    correlationId = event.correlationId();
    causationId = event.id().toString();
  }
}
