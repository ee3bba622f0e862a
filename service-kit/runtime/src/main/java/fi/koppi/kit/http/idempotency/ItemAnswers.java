package fi.koppi.kit.http.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers the items of a call that is {@link Idempotent} by item. Each item is a repeatable call of
 * its own: it has its own transaction, and its answer is stored in that under a key made of the
 * call's key and the item's. A call that broke off half-way has left whole items only, and
 * repeating it replays those and does the rest; an item that was refused is tried anew.
 */
@ApplicationScoped
public class ItemAnswers {

  private final RepeatableCalls calls;
  private final ObjectMapper json;

  @Inject
  ItemAnswers(RepeatableCalls calls, ObjectMapper json) {
    this.calls = calls;
    this.json = json;
  }

  /**
   * The answer to an item.
   *
   * @param replayed whether an earlier call did the work
   */
  public record ItemAnswer<T>(T answer, boolean replayed) {}

  /**
   * Does the work of an item and stores its answer, or returns the stored one.
   *
   * @param key the key of the item, which the call has once
   * @param item the item as it was sent; another one under the same keys is refused
   * @param type the type of the answer
   */
  public <T> ItemAnswer<T> answerOnce(String key, Object item, Class<T> type, Supplier<T> work) {
    var answer = (RestResponse<?>) once(key, item, () -> RestResponse.ok(work.get()));
    var entity = Objects.requireNonNull(answer.getEntity());
    return entity instanceof JsonNode stored
        ? new ItemAnswer<>(json.convertValue(stored, type), true)
        : new ItemAnswer<>(type.cast(entity), false);
  }

  private Object once(String key, Object item, Supplier<Object> work) {
    try {
      return calls.answerOnce(calls.key().ofItem(key), List.of(item), work::get);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("an item of a call", failure);
    }
  }
}
