/** The consents of clients to a disclosure of their data. */
@NullMarked
package fi.koppi.referralservice.client.consent;

import org.jspecify.annotations.NullMarked;
