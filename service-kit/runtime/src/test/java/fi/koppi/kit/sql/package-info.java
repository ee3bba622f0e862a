/** Tests of plain SQL that need no database. */
@NullMarked
package fi.koppi.kit.sql;

import org.jspecify.annotations.NullMarked;
