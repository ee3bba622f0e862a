@NullMarked
package fi.koppi.kit.inbox;

import org.jspecify.annotations.NullMarked;
