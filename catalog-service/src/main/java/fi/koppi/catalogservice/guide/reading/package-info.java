/** The guide in one of its languages: its own words, and the trainings laid out in sections. */
@NullMarked
package fi.koppi.catalogservice.guide.reading;

import org.jspecify.annotations.NullMarked;
