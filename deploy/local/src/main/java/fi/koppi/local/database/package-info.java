/** The PostgreSQL server of the suite and its databases and users. */
@NullMarked
package fi.koppi.local.database;

import org.jspecify.annotations.NullMarked;
