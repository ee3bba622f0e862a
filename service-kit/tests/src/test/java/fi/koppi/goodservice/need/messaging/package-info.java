/** A messaging adapter that follows every sibling rule. */
@NullMarked
package fi.koppi.goodservice.need.messaging;

import org.jspecify.annotations.NullMarked;
