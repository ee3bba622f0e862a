/** The suite's own folders, programs, ports and passwords. */
@NullMarked
package fi.koppi.local.home;

import org.jspecify.annotations.NullMarked;
