/** The Kafka broker of the suite: its process, users, topics and rights. */
@NullMarked
package fi.koppi.local.broker;

import org.jspecify.annotations.NullMarked;
