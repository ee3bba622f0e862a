/** The programmes of providers: qualifications, their units, coaching and other training. */
@NullMarked
package fi.koppi.catalogservice.programme;

import org.jspecify.annotations.NullMarked;
