/**
 * The local suite: PostgreSQL, Kafka, Keycloak and the three services as processes on one machine.
 */
@NullMarked
package fi.koppi.local;

import org.jspecify.annotations.NullMarked;
