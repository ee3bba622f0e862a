package fi.koppi.badservice.offer;

import fi.koppi.badservice.need.Needs;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record that closes the cycle between two features and stores JSON in Hibernate's own way. */
public record Offer(Needs needs, @JdbcTypeCode(SqlTypes.JSON) List<String> skills) {}
