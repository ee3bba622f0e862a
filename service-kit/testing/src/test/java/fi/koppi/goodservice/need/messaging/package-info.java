/** A messaging adapter that keeps every sibling rule. */
@NullMarked
package fi.koppi.goodservice.need.messaging;

import org.jspecify.annotations.NullMarked;
