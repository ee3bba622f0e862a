package fi.koppi.kit.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Answers for bearer tokens that were verified before, and lets Quarkus verify the others. The
 * rules about signature, issuer, audience and expiry stay those of Quarkus: only what it has
 * accepted is stored, and an expired token goes back to it to be refused.
 */
@ApplicationScoped
class TokenVerification implements IdentityProvider<TokenAuthenticationRequest> {

  private final VerifiedTokens verified;
  private final OidcIdentityProvider quarkus;
  private final boolean tokenDecides;

  @Inject
  TokenVerification(
      VerifiedTokens verified, OidcIdentityProvider quarkus, TenantConfigBean issuer) {
    this.verified = verified;
    this.quarkus = quarkus;
    this.tokenDecides = tokenDecides(issuer.getDefaultTenant().oidcConfig());
  }

  /** Ranks this mechanism before the provider of Quarkus. */
  @Override
  public int priority() {
    return IdentityProvider.SYSTEM_FIRST + 100;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!tokenDecides || !(request.getToken() instanceof AccessTokenCredential bearer)) {
      return quarkus.authenticate(request, context);
    }
    var digest = TokenDigest.of(bearer.getToken());
    var found = verified.find(digest);
    if (found != null) {
      return Uni.createFrom().item(found);
    }
    long begun = verified.generation();
    return quarkus
        .authenticate(request, context)
        .map(TokenVerification::toStore)
        .invoke(identity -> store(digest, identity, begun));
  }

  private void store(TokenDigest digest, SecurityIdentity identity, long begun) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      verified.store(digest, identity, Instant.ofEpochSecond(token.getExpirationTime()), begun);
    }
  }

  /**
   * Copies the identity with the token's claims and without the HTTP call that it belongs to, which
   * must not be retained after its answer.
   */
  private static SecurityIdentity toStore(SecurityIdentity identity) {
    var copy =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials())
            .addPermissions(identity.getPermissions());
    identity.getAttributes().entrySet().stream()
        .filter(attribute -> !(attribute.getValue() instanceof RoutingContext))
        .forEach(attribute -> copy.addAttribute(attribute.getKey(), attribute.getValue()));
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      copy.addAttribute(TokenClaims.ATTRIBUTE, TokenClaims.of(token));
    }
    return copy.build();
  }

  /**
   * Returns whether the token and the keys alone decide: the call carries no proof, and the token
   * has no age limit of its own.
   */
  private static boolean tokenDecides(OidcTenantConfig config) {
    var token = config.token();
    return !token.binding().certificate()
        && token.authorizationScheme().equals("Bearer")
        && token.age().isEmpty();
  }
}
