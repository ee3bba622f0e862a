/** A feature that breaks every sibling rule; the rules' test reads it. */
@NullMarked
package fi.koppi.badservice.need;

import org.jspecify.annotations.NullMarked;
