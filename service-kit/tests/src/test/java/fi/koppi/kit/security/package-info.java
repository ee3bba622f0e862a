@NullMarked
package fi.koppi.kit.security;

import org.jspecify.annotations.NullMarked;
