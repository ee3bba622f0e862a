/** The trainings of an edition, and what somebody looks for among them. */
@NullMarked
package fi.koppi.catalogservice.guide.training;

import org.jspecify.annotations.NullMarked;
