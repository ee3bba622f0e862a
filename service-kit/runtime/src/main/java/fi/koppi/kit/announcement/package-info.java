/** How features of one process react to each other, in the transaction of what happened. */
@NullMarked
package fi.koppi.kit.announcement;

import org.jspecify.annotations.NullMarked;
