/** Announcements, by which features of one process react to each other in one transaction. */
@NullMarked
package fi.koppi.kit.announcement;

import org.jspecify.annotations.NullMarked;
