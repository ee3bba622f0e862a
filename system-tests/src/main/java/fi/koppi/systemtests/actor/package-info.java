/**
 * The users of Koppi, each with its own sign-in and nothing but REST and Kafka: the municipal
 * system, the college's admission system, catalogue editors, employers and the platform.
 */
@NullMarked
package fi.koppi.systemtests.actor;

import org.jspecify.annotations.NullMarked;
