/** Tests of clients and of the identifiers they have. */
@NullMarked
package fi.koppi.referralservice.client;

import org.jspecify.annotations.NullMarked;
