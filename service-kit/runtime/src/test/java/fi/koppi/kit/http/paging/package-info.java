/** Tests of ids and of the Finnish calendar. */
@NullMarked
package fi.koppi.kit.http.paging;

import org.jspecify.annotations.NullMarked;
