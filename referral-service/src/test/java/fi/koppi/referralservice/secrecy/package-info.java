/** Tests of the encryption of personal data. */
@NullMarked
package fi.koppi.referralservice.secrecy;

import org.jspecify.annotations.NullMarked;
