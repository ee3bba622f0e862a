/** The explanations of problem types over REST. */
@NullMarked
package fi.koppi.kit.problem;

import org.jspecify.annotations.NullMarked;
