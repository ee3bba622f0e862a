package fi.koppi.local.broker;

import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import java.util.Map;

/** A user's sign-in to the broker, as client properties and as environment variables. */
public final class KafkaLogin {

  private static final String MECHANISM = "SCRAM-SHA-512";

  private KafkaLogin() {}

  public static String bootstrapServers(Ports ports) {
    return "127.0.0.1:" + ports.kafka();
  }

  public static Map<String, Object> properties(String user, Ports ports, Secrets secrets) {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers(ports),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        MECHANISM,
        "sasl.jaas.config",
        jaas(user, secrets));
  }

  public static Map<String, String> environment(String user, Ports ports, Secrets secrets) {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS",
        bootstrapServers(ports),
        "KAFKA_SECURITY_PROTOCOL",
        "SASL_PLAINTEXT",
        "KAFKA_SASL_MECHANISM",
        MECHANISM,
        "KAFKA_SASL_JAAS_CONFIG",
        jaas(user, secrets));
  }

  static String jaas(String user, Secrets secrets) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
        + user
        + "\" password=\""
        + password(user, secrets)
        + "\";";
  }

  static String password(String user, Secrets secrets) {
    return secrets.password("kafka." + user);
  }
}
