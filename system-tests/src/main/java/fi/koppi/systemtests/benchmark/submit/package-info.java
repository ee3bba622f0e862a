/**
 * The way of a submission, of reads, drafts and events, and beside it the least that the same
 * machine needs.
 */
@NullMarked
package fi.koppi.systemtests.benchmark.submit;

import org.jspecify.annotations.NullMarked;
