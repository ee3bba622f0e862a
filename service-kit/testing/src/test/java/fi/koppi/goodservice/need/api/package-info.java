/** An api adapter that keeps every sibling rule. */
@NullMarked
package fi.koppi.goodservice.need.api;

import org.jspecify.annotations.NullMarked;
