/**
 * The training guide (ammatillisen koulutuksen opas): chapters that people write, and numbered
 * editions of them together with all that is published, found by need and not only by name.
 */
@NullMarked
package fi.koppi.catalogservice.guide;

import org.jspecify.annotations.NullMarked;
