package fi.koppi.local;

import fi.koppi.local.broker.KafkaLogin;
import fi.koppi.local.process.Component;
import java.util.Locale;

/** Prints the addresses of a running suite, and a command for a token. */
final class Addresses {

  private Addresses() {}

  static String of(Suite suite) {
    StringBuilder text = new StringBuilder("\nKoppi is up.\n\n");
    for (Component service : suite.services()) {
      String url = suite.serviceUrl(service.name()).toString();
      String management = suite.managementUrl(service.name()).toString();
      text.append(
          "  %-17s %s   document %s/openapi   try it %s/q/swagger-ui%n"
              .formatted(service.name(), url, url, management));
    }
    return text.append("  %-17s %s%n".formatted("Keycloak", suite.issuer()))
        .append(
            "  %-17s %s (SASL_PLAINTEXT, SCRAM-SHA-512)%n"
                .formatted("Kafka", KafkaLogin.bootstrapServers(suite.ports())))
        .append("  %-17s 127.0.0.1:%d%n".formatted("PostgreSQL", suite.ports().postgres()))
        .append("  %-17s %s%n".formatted("state, logs", suite.home().state()))
        .append(
            """

              A token: TOKEN=$(./koppi token coach); curl -H "Authorization: Bearer $TOKEN" %s/v1/referrals
              Stop it: ./koppi down
            """
                .formatted(suite.serviceUrl("referral-service")))
        .toString();
  }

  static String status(Suite suite) {
    StringBuilder text = new StringBuilder();
    for (Component component : suite.components()) {
      String state =
          component
              .process()
              .map(process -> "runs, pid " + process.pid() + ", port " + component.port())
              .orElse("does not run");
      text.append(String.format(Locale.ROOT, "%-17s %s%n", component.name(), state));
    }
    return text.toString();
  }
}
