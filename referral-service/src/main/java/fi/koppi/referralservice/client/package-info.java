/** Clients of employment services: their details, their status, and who may open them. */
@NullMarked
package fi.koppi.referralservice.client;

import org.jspecify.annotations.NullMarked;
