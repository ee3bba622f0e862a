/** Announced offerings over REST. */
@NullMarked
package fi.koppi.referralservice.offering.api;

import org.jspecify.annotations.NullMarked;
