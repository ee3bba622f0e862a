/** Lists in pages, which callers read from cursor to cursor. */
@NullMarked
package fi.koppi.kit.http.paging;

import org.jspecify.annotations.NullMarked;
