package fi.koppi.kit.event;

import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The correlation and causation of what is being done now. A REST call brings its correlation in
 * the header {@value #HEADER} or gets a new one. An event passes on its own correlation and becomes
 * the cause of what is done about it.
 */
@RequestScoped
public class Lineage {

  /** Request and response header that carries the correlation of a REST call. */
  public static final String HEADER = "Koppi-Correlation-Id";

  private String correlationId = Ids.unlinkable().toString();
  private @Nullable String causationId;

  /** Returns the id that everything done because of one first call has in common. */
  public String correlationId() {
    return correlationId;
  }

  /** Returns the id of the event that is being applied, or null while a REST call is served. */
  public @Nullable String causationId() {
    return causationId;
  }

  void begin(String correlation) {
    correlationId = correlation;
    causationId = null;
  }

  /** Gives all that is done from here on no cause. */
  public void startAnew() {
    begin(Ids.unlinkable().toString());
  }

  /** Makes this event the cause of all that is done from here on. */
  public void follow(ReceivedEvent event) {
    correlationId = event.correlationId();
    causationId = event.id().toString();
  }
}
