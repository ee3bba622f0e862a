/** The dated rules by which clocks run, and the terms that they give. */
@NullMarked
package fi.koppi.referralservice.clockrule;

import org.jspecify.annotations.NullMarked;
