/** A persistence adapter that breaks every sibling rule. */
@NullMarked
package fi.koppi.badservice.need.persistence;

import org.jspecify.annotations.NullMarked;
