/** What every change feed needs: a place in it, a part of it, and waiting for something new. */
@NullMarked
package fi.koppi.kit.feed;

import org.jspecify.annotations.NullMarked;
