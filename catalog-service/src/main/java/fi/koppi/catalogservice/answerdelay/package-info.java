/**
 * How fast providers answer what is referred to them, as referral-service measures and tells it.
 */
@NullMarked
package fi.koppi.catalogservice.answerdelay;

import org.jspecify.annotations.NullMarked;
