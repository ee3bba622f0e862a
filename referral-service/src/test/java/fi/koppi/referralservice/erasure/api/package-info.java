/** Tests of erasures over REST and by event. */
@NullMarked
package fi.koppi.referralservice.erasure.api;

import org.jspecify.annotations.NullMarked;
