/** Intensities over REST: the college records them, and both sides read them. */
@NullMarked
package fi.koppi.referralservice.intensity.api;

import org.jspecify.annotations.NullMarked;
