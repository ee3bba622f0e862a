/** What users go through with the whole suite, and what it must never let anybody do or see. */
@NullMarked
package fi.koppi.systemtests.journey;

import org.jspecify.annotations.NullMarked;
