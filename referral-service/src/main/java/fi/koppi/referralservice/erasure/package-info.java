/**
 * What colleges were told of the erasure of clients that were referred to them, and what they have
 * acknowledged.
 */
@NullMarked
package fi.koppi.referralservice.erasure;

import org.jspecify.annotations.NullMarked;
