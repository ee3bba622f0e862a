/** Erasures over REST: the authority follows them, and colleges acknowledge them. */
@NullMarked
package fi.koppi.referralservice.erasure.api;

import org.jspecify.annotations.NullMarked;
