/** A feature that follows every sibling rule; the rules' test reads it. */
@NullMarked
package fi.koppi.goodservice.need;

import org.jspecify.annotations.NullMarked;
