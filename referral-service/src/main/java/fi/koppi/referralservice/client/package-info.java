/**
 * Clients of employment services: their details, their status, and who may open them. A key is
 * wrapped anew only by the present master key, as the database compares.
 */
@NullMarked
@ReadModel("master_key")
package fi.koppi.referralservice.client;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
