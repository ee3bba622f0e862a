/** Offerings as the catalogue announces them. */
@NullMarked
package fi.koppi.referralservice.offering.messaging;

import org.jspecify.annotations.NullMarked;
