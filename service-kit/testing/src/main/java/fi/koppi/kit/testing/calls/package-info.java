/**
 * Compares what a service answers with what its OpenAPI document declares: in every test, with the
 * document's own examples, and with generated requests.
 */
@NullMarked
package fi.koppi.kit.testing.calls;

import org.jspecify.annotations.NullMarked;
