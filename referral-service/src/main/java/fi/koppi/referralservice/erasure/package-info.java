/**
 * The notices by which colleges are told that clients who were referred to them have been erased,
 * and which the colleges acknowledge.
 */
@NullMarked
package fi.koppi.referralservice.erasure;

import org.jspecify.annotations.NullMarked;
