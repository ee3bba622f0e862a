/** Tests of what becomes of a client's data when the client is forgotten. */
@NullMarked
package fi.koppi.referralservice.erasure;

import org.jspecify.annotations.NullMarked;
