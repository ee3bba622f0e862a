/** An api adapter that breaks every sibling rule. */
@NullMarked
package fi.koppi.badservice.need.api;

import org.jspecify.annotations.NullMarked;
