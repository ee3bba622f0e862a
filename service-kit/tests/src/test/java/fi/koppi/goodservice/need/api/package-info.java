/** An api adapter that follows every sibling rule. */
@NullMarked
package fi.koppi.goodservice.need.api;

import org.jspecify.annotations.NullMarked;
