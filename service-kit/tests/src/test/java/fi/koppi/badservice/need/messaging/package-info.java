/** A messaging adapter that breaks every sibling rule. */
@NullMarked
package fi.koppi.badservice.need.messaging;

import org.jspecify.annotations.NullMarked;
