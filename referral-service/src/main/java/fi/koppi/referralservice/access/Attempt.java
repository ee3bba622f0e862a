package fi.koppi.referralservice.access;

import fi.koppi.referralservice.AccessAction;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The access that the present call attempts; it is recorded where the call is refused. */
@RequestScoped
public class Attempt {

  private @Nullable AccessAction action;
  private @Nullable Subject subject;
  private boolean disclosing;

  void begin(AccessAction attempted, @Nullable Subject of) {
    action = attempted;
    subject = of;
  }

  /** Forgets what was attempted before, since another item of the call follows. */
  void clear() {
    action = null;
    subject = null;
    disclosing = false;
  }

  void disclose(Subject named) {
    subject = named;
    disclosing = true;
  }

  /** Returns the action, or null when the call was refused before it reached the data. */
  public @Nullable AccessAction action() {
    return action;
  }

  /** Returns whether the refusal itself tells the caller of the subject. */
  public boolean isDisclosing() {
    return disclosing;
  }

  /** Returns the subject that the caller named, or null for a search or a list. */
  public @Nullable Subject subject() {
    return subject;
  }
}
