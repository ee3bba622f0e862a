/** What happened to clients, told to the other features of the service. */
@NullMarked
package fi.koppi.referralservice.client.messaging;

import org.jspecify.annotations.NullMarked;
