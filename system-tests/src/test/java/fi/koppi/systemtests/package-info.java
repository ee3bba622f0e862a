/** Tests of the whole suite from outside, through REST and Kafka only. */
@NullMarked
package fi.koppi.systemtests;

import org.jspecify.annotations.NullMarked;
