/** Tests of clients and of the identifiers they have. */
@NullMarked
package fi.koppi.referralservice.client.identity;

import org.jspecify.annotations.NullMarked;
