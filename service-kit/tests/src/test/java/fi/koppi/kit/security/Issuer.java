package fi.koppi.kit.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** An identity provider that publishes its keys by HTTP, and can withdraw them. */
final class Issuer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, KeyPair> made = new ConcurrentHashMap<>();
  private volatile String published = "{\"keys\":[]}";

  Issuer() throws IOException {
    this(0);
  }

  /** Begins on the port, or on a free one if it is 0. */
  Issuer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/.well-known/openid-configuration", call -> answer(call, discovery()));
    server.createContext("/keys", call -> answer(call, published));
    server.start();
    publish("first");
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Publishes these keys and no others; keys that are new are made. */
  void publish(String... names) {
    for (String name : names) {
      made.computeIfAbsent(name, Issuer::keyPair);
    }
    published =
        Arrays.stream(names)
            .map(this::publicKey)
            .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  /** Returns a coach's token, signed with the key whether or not the key is published. */
  String token(String key) {
    return token(key, Roles.COACH);
  }

  /** Returns a token of an organisation of a kind in which the role counts. */
  String token(String key, String role) {
    return token(key, role, "koppi", Duration.ofHours(1));
  }

  String token(String key, String role, String audience, Duration life) {
    var id = UUID.randomUUID().toString();
    return Jwt.subject("system")
        .issuer(address())
        .audience(audience)
        .claim("azp", "client-" + id)
        .claim("org_id", id)
        .claim("org_type", typeFor(role).name())
        .claim("roles", Set.of(role))
        .expiresIn(life)
        .jws()
        .keyId(key)
        .sign(requireNonNull(made.get(key)).getPrivate());
  }

  private static OrganisationType typeFor(String role) {
    return role.equals(Roles.PLATFORM_ADMIN)
        ? OrganisationType.PLATFORM
        : OrganisationType.AUTHORITY;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private String discovery() {
    return """
    {"issuer": "%s", "jwks_uri": "%s/keys", "token_endpoint": "%s/token"}
    """
        .formatted(address(), address(), address());
  }

  private String publicKey(String name) {
    try {
      var key = PublicJsonWebKey.Factory.newPublicJwk(requireNonNull(made.get(name)).getPublic());
      key.setKeyId(name);
      key.setUse("sig");
      return key.toJson();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair(String name) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange call, String body) throws IOException {
    try (call) {
      var bytes = body.getBytes(UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/json");
      call.sendResponseHeaders(200, bytes.length);
      call.getResponseBody().write(bytes);
    }
  }
}
