/** The local copy of the offerings that the catalogue announces. */
@NullMarked
package fi.koppi.referralservice.offering;

import org.jspecify.annotations.NullMarked;
