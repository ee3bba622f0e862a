/** Clients, their keys, consents and the access log in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.client.persistence;

import org.jspecify.annotations.NullMarked;
