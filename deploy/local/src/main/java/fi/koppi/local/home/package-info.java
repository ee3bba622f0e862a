/** Where the suite has its things: folders, programs, ports and passwords. */
@NullMarked
package fi.koppi.local.home;

import org.jspecify.annotations.NullMarked;
