package fi.koppi.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token about its caller, as they stand in the token. They are read when the token
 * is verified and stay with the identity: the library throws and catches an exception for every
 * look at a claim of Koppi's own, which would be three for each call.
 *
 * @param organisation claim {@code org_id}
 * @param type claim {@code org_type}
 * @param client claim {@code azp}, or the subject where it is missing
 * @param person claim {@code person_id}
 */
record TokenClaims(
    @Nullable String organisation, @Nullable String type, String client, @Nullable String person) {

  /** The identity's attribute that contains the claims. */
  static final String ATTRIBUTE = TokenClaims.class.getName();

  static TokenClaims of(JsonWebToken token) {
    String client = token.getClaim("azp");
    return new TokenClaims(
        token.getClaim("org_id"),
        token.getClaim("org_type"),
        client == null ? String.valueOf(token.getSubject()) : client,
        token.getClaim("person_id"));
  }

  /** Returns the claims that were read when the token was verified, or reads them now. */
  static TokenClaims of(SecurityIdentity identity, JsonWebToken token) {
    TokenClaims read = identity.getAttribute(ATTRIBUTE);
    return read == null ? of(token) : read;
  }
}
