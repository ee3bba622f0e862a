/** Methods of career guidance (uraohjauksen menetelmät), which colleges and authorities share. */
@NullMarked
package fi.koppi.catalogservice.guidancemethod;

import org.jspecify.annotations.NullMarked;
