/** Clients of employment services: who they are, what they agreed to, and how to reach them. */
@NullMarked
package fi.koppi.referralservice.client;

import org.jspecify.annotations.NullMarked;
