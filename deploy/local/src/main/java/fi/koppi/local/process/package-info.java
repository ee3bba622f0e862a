/** Processes of any kind: the suite starts them, awaits them, and stops or kills them. */
@NullMarked
package fi.koppi.local.process;

import org.jspecify.annotations.NullMarked;
