/** Intensities in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.intensity.persistence;

import org.jspecify.annotations.NullMarked;
