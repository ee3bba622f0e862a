/** Files of offerings from other systems: validated as a whole, then published in portions. */
@NullMarked
package fi.koppi.catalogservice.bulk;

import org.jspecify.annotations.NullMarked;
