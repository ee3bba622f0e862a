package fi.koppi.kit.http.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that may be repeated: with the same {@code Idempotency-Key} and body the first
 * answer is replayed to the same person in the same roles. With another body, by another person or
 * in other roles the call is refused, and so it is once the answer was erased with its subject
 * ({@link StoredAnswers}). The method returns a {@code RestResponse}.
 *
 * <p>A call that a unique index refuses is made a second time, in a new transaction. So the method
 * does nothing that a rollback doesn't undo.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

  /**
   * Says that the call is a list of items, each of which is repeated by itself ({@link
   * ItemAnswers}): the call as a whole has neither a transaction nor a stored answer.
   */
  @Nonbinding
  boolean byItem() default false;

  /** The header in which a caller sends a random key of its own for each call. */
  String HEADER = "Idempotency-Key";
}
