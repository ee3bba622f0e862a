/** The case team of a client: who works with the client, who is responsible, and on which days. */
@NullMarked
package fi.koppi.referralservice.client.team;

import org.jspecify.annotations.NullMarked;
