/** How actors sign in, call and try again, and who sees what came of it. */
@NullMarked
package fi.koppi.systemtests.actor.call;

import org.jspecify.annotations.NullMarked;
