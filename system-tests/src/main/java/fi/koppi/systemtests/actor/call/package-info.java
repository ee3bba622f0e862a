/** Calls of the actors: they sign in, call and try again, and others see what came of it. */
@NullMarked
package fi.koppi.systemtests.actor.call;

import org.jspecify.annotations.NullMarked;
