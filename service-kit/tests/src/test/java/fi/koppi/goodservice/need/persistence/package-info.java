/** A persistence adapter that follows every sibling rule. */
@NullMarked
package fi.koppi.goodservice.need.persistence;

import org.jspecify.annotations.NullMarked;
