package fi.koppi.referralservice.access.api;

import fi.koppi.referralservice.access.Subject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource of protected data: its refused calls are recorded in the access log. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProtectedResource {

  /** Says what kind of thing the path parameter {@code id} names. */
  Subject.Kind value();
}
