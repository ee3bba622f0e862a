/**
 * The change feed of a service: who writes it, how it is read page by page, and how long it lags.
 *
 * <p>Each service creates the tables {@code feed_entry} and {@code feed_epoch} and the functions
 * {@code feed_delay} and {@code begin_feed_epoch} in a migration of its own.
 */
@NullMarked
package fi.koppi.kit.feed;

import org.jspecify.annotations.NullMarked;
