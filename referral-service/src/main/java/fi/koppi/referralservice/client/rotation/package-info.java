/** The rotation of the master key: the keys of clients are wrapped anew, portion by portion. */
@NullMarked
package fi.koppi.referralservice.client.rotation;

import org.jspecify.annotations.NullMarked;
