package fi.koppi.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Takes a role away from callers whose kind of organisation it is not for ({@link
 * Roles#organisations}). The issuer gives the roles, and a person who administrates users there
 * must not make a college a coach of clients, or an employer coordinate the working life of a whole
 * area.
 */
@ApplicationScoped
class BoundRoles implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(bound(identity));
  }

  private static SecurityIdentity bound(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return identity;
    }
    var type = TokenClaims.of(identity, token).type();
    Set<String> roles = new HashSet<>(identity.getRoles());
    if (!roles.removeIf(role -> !isFor(role, type))) {
      return identity;
    }
    var bound =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(roles)
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    return bound.build();
  }

  private static boolean isFor(String role, @Nullable String type) {
    return Roles.organisations(role).stream().anyMatch(allowed -> allowed.name().equals(type));
  }
}
