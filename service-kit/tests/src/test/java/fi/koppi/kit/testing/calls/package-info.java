/** Tests of the checks that call a service as its OpenAPI document shows. */
@NullMarked
package fi.koppi.kit.testing.calls;

import org.jspecify.annotations.NullMarked;
