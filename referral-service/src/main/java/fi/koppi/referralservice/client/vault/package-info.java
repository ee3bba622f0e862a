/** The personal data of clients as it is stored: each client under a key of their own. */
@NullMarked
package fi.koppi.referralservice.client.vault;

import org.jspecify.annotations.NullMarked;
