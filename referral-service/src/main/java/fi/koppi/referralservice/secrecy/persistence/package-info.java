/** The storage of the id of the master key that wraps the stored keys. */
@NullMarked
package fi.koppi.referralservice.secrecy.persistence;

import org.jspecify.annotations.NullMarked;
