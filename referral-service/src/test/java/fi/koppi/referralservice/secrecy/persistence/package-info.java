/** Shows that a service with another master key doesn't start. */
@NullMarked
package fi.koppi.referralservice.secrecy.persistence;

import org.jspecify.annotations.NullMarked;
