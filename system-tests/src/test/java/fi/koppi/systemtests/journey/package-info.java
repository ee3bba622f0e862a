/** Tests of whole journeys through the suite, and of what nobody may be able to do or see. */
@NullMarked
package fi.koppi.systemtests.journey;

import org.jspecify.annotations.NullMarked;
