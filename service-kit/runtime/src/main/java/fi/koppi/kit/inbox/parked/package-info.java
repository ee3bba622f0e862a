/** Events that can't be applied yet, and their next attempts. */
@NullMarked
package fi.koppi.kit.inbox.parked;

import org.jspecify.annotations.NullMarked;
