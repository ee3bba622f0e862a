/** The conditions under which colleges offer places, and what becomes of them. */
@NullMarked
package fi.koppi.referralservice.condition;

import org.jspecify.annotations.NullMarked;
