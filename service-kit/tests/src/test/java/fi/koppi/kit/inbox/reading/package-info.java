/**
 * Tests of the readers of topics: who polls, who works at which partition, and how far each has
 * come.
 */
@NullMarked
package fi.koppi.kit.inbox.reading;

import org.jspecify.annotations.NullMarked;
