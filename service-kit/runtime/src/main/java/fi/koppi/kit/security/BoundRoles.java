package fi.koppi.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes a role away from callers whose kind of organisation it is not for. The issuer gives the
 * roles, and a person who administrates users there must not make a college or an employer
 * coordinate the working life of a whole area.
 */
@ApplicationScoped
class BoundRoles implements SecurityIdentityAugmentor {

  private static final Map<String, Set<OrganisationType>> ORGANISATIONS =
      Map.of(
          Roles.PARTNER_COORDINATOR,
          EnumSet.of(OrganisationType.AUTHORITY, OrganisationType.PLATFORM));

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(bound(identity));
  }

  private static SecurityIdentity bound(SecurityIdentity identity) {
    if (ORGANISATIONS.keySet().stream().noneMatch(identity::hasRole)
        || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return identity;
    }
    var type = TokenClaims.of(identity, token).type();
    Set<String> roles = new HashSet<>(identity.getRoles());
    ORGANISATIONS.forEach((role, types) -> {
      if (types.stream().noneMatch(allowed -> allowed.name().equals(type))) {
        roles.remove(role);
      }
    });
    if (roles.size() == identity.getRoles().size()) {
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
}
