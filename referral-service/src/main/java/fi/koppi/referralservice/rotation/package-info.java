/**
 * The rotation of the master key: whatever a former one has wrapped is wrapped anew, portion by
 * portion. It knows no table; features hand in their keys as {@link WrappedKeys}.
 */
@NullMarked
package fi.koppi.referralservice.rotation;

import org.jspecify.annotations.NullMarked;
