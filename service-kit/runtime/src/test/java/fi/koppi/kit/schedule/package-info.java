@NullMarked
package fi.koppi.kit.schedule;

import org.jspecify.annotations.NullMarked;
