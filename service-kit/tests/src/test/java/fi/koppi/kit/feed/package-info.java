/** Tests of the change feed's watch, without a database. */
@NullMarked
package fi.koppi.kit.feed;

import org.jspecify.annotations.NullMarked;
