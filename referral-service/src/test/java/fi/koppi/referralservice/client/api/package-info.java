/** Tests of clients over REST, on a real database. */
@NullMarked
package fi.koppi.referralservice.client.api;

import org.jspecify.annotations.NullMarked;
