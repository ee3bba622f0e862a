/**
 * Figures about others that a service counts once a day and publishes where they have changed.
 *
 * <p>Each service that publishes figures creates the tables {@code figures_day} and {@code
 * published_figures} in a migration of its own.
 */
@NullMarked
package fi.koppi.kit.figures;

import org.jspecify.annotations.NullMarked;
