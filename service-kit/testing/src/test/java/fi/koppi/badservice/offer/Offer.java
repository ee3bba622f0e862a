package fi.koppi.badservice.offer;

import fi.koppi.badservice.need.Needs;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Closes the cycle between two features, and keeps JSON as Hibernate keeps it by itself. */
public record Offer(Needs needs, @JdbcTypeCode(SqlTypes.JSON) List<String> skills) {}
