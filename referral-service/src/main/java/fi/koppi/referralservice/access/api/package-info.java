/** The recording of refused calls over REST. */
@NullMarked
package fi.koppi.referralservice.access.api;

import org.jspecify.annotations.NullMarked;
