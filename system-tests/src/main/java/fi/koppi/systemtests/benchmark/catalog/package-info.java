/** The catalogue with many offerings: search, crawl and imports, and beside them bare SQL. */
@NullMarked
package fi.koppi.systemtests.benchmark.catalog;

import org.jspecify.annotations.NullMarked;
