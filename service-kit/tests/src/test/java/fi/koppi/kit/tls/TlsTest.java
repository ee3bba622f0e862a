package fi.koppi.kit.tls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.config.SSLConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("fi.koppi.kit.tls.Certificates#canBeMade")
@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(TlsStack.class)
class TlsTest {

  private final Caller coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  @TestHTTPResource(value = "/", tls = true)
  @SuppressWarnings("NullAway.Init") // Quarkus sets it
  URI api;

  @TestHTTPResource(value = "/", tls = true, management = true)
  @SuppressWarnings("NullAway.Init") // Quarkus sets it
  URI management;

  @Inject
  @SuppressWarnings("NullAway.Init") // Quarkus sets it
  Sql sql;

  @Test
  void apiAnswersByTlsAndTellsBrowsersToStayWithIt() throws Exception {
    trusting()
        .auth()
        .oauth2(coach.token())
        .get(api.resolve("/v1/probes"))
        .then()
        .statusCode(200)
        .header("Strict-Transport-Security", startsWith("max-age="));
  }

  @Test
  void healthAnswersByTlsAndTheBrokerIsReachedByTls() throws Exception {
    await()
        .untilAsserted(() ->
            trusting()
                .get(management.resolve("/q/health/well"))
                .then()
                .body("checks.findAll { it.status == 'UP' }.name", hasItem("broker")));
    trusting().get(management.resolve("/q/health/ready")).then().statusCode(200);
  }

  @Test
  void everyConnectionToTheDatabaseIsByTls() {
    assertThat(
            sql.select(
                "select ssl from pg_stat_ssl where pid = pg_backend_pid()",
                row -> row.getBoolean("ssl")))
        .containsExactly(true);
  }

  private RequestSpecification trusting() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    // Asked here and not injected: the other applications of this module have no such certificate.
    var ca = ConfigProvider.getConfig().getValue("koppi.test.ca", Path.class);
    try (var certificate = Files.newInputStream(ca)) {
      store.setCertificateEntry(
          "ca", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
    }
    return given()
        .config(RestAssuredConfig.config().sslConfig(SSLConfig.sslConfig().trustStore(store)));
  }
}
