package fi.koppi.kit.testing;

import fi.koppi.kit.security.OrganisationType;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * Signs bearer tokens as the identity provider would. The key is generated for every run; it is
 * passed through system properties because test resources and tests may have different class
 * loaders.
 */
public final class Tokens {

  private static final String PRIVATE_KEY = "koppi.test.private-key";
  private static final String PUBLIC_KEY = "koppi.test.public-key";

  private Tokens() {}

  /** Returns a token of an organisation's system. */
  public static String of(UUID organisation, OrganisationType type, String... roles) {
    return token(organisation, type, "koppi", roles);
  }

  /** Returns a token that was good until an hour ago. */
  public static String expired(UUID organisation, OrganisationType type, String... roles) {
    return sign(
        claims(organisation, type, "koppi", roles)
            .issuedAt(Instant.now().minus(2, ChronoUnit.HOURS))
            .expiresAt(Instant.now().minus(1, ChronoUnit.HOURS)));
  }

  /** Returns a token for another audience than Koppi. */
  public static String foreign(UUID organisation, OrganisationType type, String... roles) {
    return token(organisation, type, "another-service", roles);
  }

  /** Returns the token of a person, who uses the same client as all others of the organisation. */
  public static String ofPerson(
      UUID organisation, OrganisationType type, String person, String... roles) {
    return sign(claims(organisation, type, "koppi", roles).claim("person_id", person));
  }

  private static String token(
      UUID organisation, OrganisationType type, String audience, String... roles) {
    return sign(claims(organisation, type, audience, roles));
  }

  private static JwtClaimsBuilder claims(
      UUID organisation, OrganisationType type, String audience, String... roles) {
    return Jwt.subject("system-of-" + organisation)
        .issuer("koppi-tests")
        .audience(audience)
        .claim("azp", "system-of-" + organisation)
        .claim("org_id", organisation.toString())
        .claim("org_type", type.name())
        .claim("roles", Set.of(roles))
        .expiresIn(3600);
  }

  private static String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId("koppi-tests").sign(privateKey());
  }

  /**
   * Returns the public key in the form that the OIDC extension takes: Base64 of its X.509 encoding.
   */
  static synchronized String publicKey() {
    if (System.getProperty(PUBLIC_KEY) == null) {
      generate();
    }
    return System.getProperty(PUBLIC_KEY);
  }

  private static void generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var pair = generator.generateKeyPair();
      var encoder = Base64.getEncoder();
      System.setProperty(PRIVATE_KEY, encoder.encodeToString(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC_KEY, encoder.encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivateKey privateKey() {
    publicKey();
    try {
      var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
