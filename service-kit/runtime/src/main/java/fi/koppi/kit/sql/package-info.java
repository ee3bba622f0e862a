/** Plain SQL in the current transaction, for tables and queries without an entity. */
@NullMarked
package fi.koppi.kit.sql;

import org.jspecify.annotations.NullMarked;
