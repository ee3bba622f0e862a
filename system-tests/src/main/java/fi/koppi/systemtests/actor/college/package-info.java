/** A college and its admission system, which reads its topic, fetches and reports. */
@NullMarked
package fi.koppi.systemtests.actor.college;

import org.jspecify.annotations.NullMarked;
