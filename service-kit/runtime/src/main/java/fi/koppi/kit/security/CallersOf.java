package fi.koppi.kit.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kinds of organisation that an operation is for, where these are fewer than the roles of
 * the operation are for. The model refuses the others; the OpenAPI document says so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CallersOf {

  OrganisationType[] value();
}
