/** Records that can never be applied: where they lie and why, and their replay. */
@NullMarked
package fi.koppi.kit.inbox.deadletter;

import org.jspecify.annotations.NullMarked;
