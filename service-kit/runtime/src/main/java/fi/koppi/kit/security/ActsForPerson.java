package fi.koppi.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource whose calls need the person for whom a system acts, reads and writes alike, as
 * {@link CurrentActor#actingForPerson} demands it. The OpenAPI document then says so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ActsForPerson {

  /**
   * Returns whether a job of the calling system may read here without naming a person. The reader
   * is then the service account that the token names.
   */
  boolean jobsMayRead() default false;
}
