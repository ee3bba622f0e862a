@NullMarked
package fi.koppi.kit.inbox.reading;

import org.jspecify.annotations.NullMarked;
