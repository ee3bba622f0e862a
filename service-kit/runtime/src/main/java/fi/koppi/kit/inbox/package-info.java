/**
 * Every event takes effect once, in order per key, or is kept where a person can see and replay it.
 */
@NullMarked
package fi.koppi.kit.inbox;

import org.jspecify.annotations.NullMarked;
