/** Plain SQL in the current transaction, for tables that are mechanism and not model. */
@NullMarked
package fi.koppi.kit.sql;

import org.jspecify.annotations.NullMarked;
