package fi.koppi.kit.http.documents;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the schema of a request that one of these fields is required, which the record checks by
 * itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Alternatives {

  String[] value();

  /** Returns whether more than one of them may be given. */
  boolean together() default true;
}
