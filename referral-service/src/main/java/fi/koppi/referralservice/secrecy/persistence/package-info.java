/** Which master key the stored keys are wrapped by. */
@NullMarked
package fi.koppi.referralservice.secrecy.persistence;

import org.jspecify.annotations.NullMarked;
