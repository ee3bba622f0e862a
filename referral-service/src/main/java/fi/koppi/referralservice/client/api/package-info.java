/** Clients, their consents and security bans over REST. */
@NullMarked
package fi.koppi.referralservice.client.api;

import org.jspecify.annotations.NullMarked;
