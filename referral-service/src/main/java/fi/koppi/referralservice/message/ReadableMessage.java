package fi.koppi.referralservice.message;

import org.jspecify.annotations.Nullable;

/**
 * A message with its text.
 *
 * @param text null where there is none, after the client was erased, and for the college once its
 *     view has closed
 */
public record ReadableMessage(Message message, @Nullable String text) {

  @Override
  public String toString() {
    return "ReadableMessage[masked]";
  }
}
