/** Announced needs over REST. */
@NullMarked
package fi.koppi.referralservice.need.api;

import org.jspecify.annotations.NullMarked;
