/** Tests of what the catalogue announces of offerings. */
@NullMarked
package fi.koppi.referralservice.offering.messaging;

import org.jspecify.annotations.NullMarked;
