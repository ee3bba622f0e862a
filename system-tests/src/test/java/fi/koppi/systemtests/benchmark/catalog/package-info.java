/** Tests of the statements that fill the catalogue for a benchmark, search it, and empty it. */
@NullMarked
package fi.koppi.systemtests.benchmark.catalog;

import org.jspecify.annotations.NullMarked;
