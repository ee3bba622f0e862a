/** Files of offerings over REST, as CSV and as NDJSON. */
@NullMarked
package fi.koppi.catalogservice.bulk.api;

import org.jspecify.annotations.NullMarked;
