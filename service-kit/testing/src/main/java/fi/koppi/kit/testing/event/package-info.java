/** The rules and schemas of event contracts. */
@NullMarked
package fi.koppi.kit.testing.event;

import org.jspecify.annotations.NullMarked;
