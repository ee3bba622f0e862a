package fi.koppi.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller that a limit counts for: the OAuth2 client together with the person whom its token
 * names. A system has no person of its own, since it could name as many in a header as it likes.
 */
public record CallerId(String client, @Nullable String person) {

  /** Returns the caller of a request with a valid token. */
  public static CallerId of(SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      var claims = TokenClaims.of(identity, token);
      return new CallerId(claims.client(), claims.person());
    }
    return new CallerId(identity.getPrincipal().getName(), null);
  }
}
