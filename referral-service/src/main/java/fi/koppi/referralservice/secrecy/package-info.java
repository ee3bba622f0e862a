/** Encryption of personal data: a key per person and purpose, wrapped by the service's own key. */
@NullMarked
package fi.koppi.referralservice.secrecy;

import org.jspecify.annotations.NullMarked;
