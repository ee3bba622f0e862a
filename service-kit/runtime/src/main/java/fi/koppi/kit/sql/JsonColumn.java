package fi.koppi.kit.sql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Marks an attribute that is stored as JSON and whose value is only ever replaced, never changed in
 * place. Otherwise Hibernate would write and read the JSON of every such value at every flush, to
 * find out whether something in it has changed.
 */
@JdbcTypeCode(SqlTypes.JSON)
@Mutability(Immutability.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface JsonColumn {}
