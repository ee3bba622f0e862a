/** Tests of SQL statements beside entities. */
@NullMarked
package fi.koppi.kit.sql;

import org.jspecify.annotations.NullMarked;
