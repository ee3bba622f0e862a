package fi.koppi.kit.sql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tables of other features that this feature reads by SQL, declared in its {@code
 * package-info.java}. A test compares the declaration with the statements of the feature.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadModel {

  /** Names the tables that the feature reads and other features own. */
  String[] value();
}
