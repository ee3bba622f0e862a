package fi.koppi.local.service;

import fi.koppi.local.SuiteException;
import fi.koppi.local.broker.KafkaLogin;
import fi.koppi.local.database.Databases;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.process.Commands;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Http;
import fi.koppi.local.process.Java;
import fi.koppi.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of Koppi's services, configured only by the environment variables that Quarkus documents. */
public final class KoppiService extends Component {

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final String database;
  private final AotCache aotCache;

  public KoppiService(String database, int port, Home home, Ports ports, Secrets secrets) {
    this(database + "-service", database, port, home, ports, secrets);
  }

  private KoppiService(
      String name, String database, int port, Home home, Ports ports, Secrets secrets) {
    super(name, port, home);
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.database = database;
    this.aotCache =
        new AotCache(home.state().resolve("aot"), service(), home.application(service()));
  }

  /**
   * Returns a second replica of the service, with the same database and in the same consumer group.
   */
  public KoppiService secondReplica() {
    return new KoppiService(
        name() + "-2", database, port() + Ports.SECOND_REPLICA, home, ports, secrets);
  }

  private String service() {
    return database + "-service";
  }

  @Override
  protected void prepare() throws IOException {
    if (!Files.exists(application())) {
      throw new SuiteException(
          name() + " is not built: " + application() + " is missing. Run ./koppi up");
    }
    migrate();
  }

  /**
   * Migrates the database as its owner, in a process of its own that ends before the service
   * starts, so that the service never has the owner's password. Once is enough for each build.
   */
  private void migrate() throws IOException {
    Path done = home.data("migrated").resolve(database);
    String build = builtAt().toString();
    if (Files.exists(done) && Files.readString(done).equals(build)) {
      return;
    }
    Map<String, String> environment = new HashMap<>(environment());
    environment.put("QUARKUS_INIT_AND_EXIT", "true");
    environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
    environment.put("QUARKUS_FLYWAY_USERNAME", Databases.owner(database));
    environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(Databases.owner(database)));
    if (hasKeys()) {
      environment.put("QUARKUS_FLYWAY_KEYS_MIGRATE_AT_START", "true");
      environment.put("QUARKUS_FLYWAY_KEYS_USERNAME", Databases.owner(Databases.KEYS));
      environment.put(
          "QUARKUS_FLYWAY_KEYS_PASSWORD", secrets.password(Databases.owner(Databases.KEYS)));
    }
    Commands.run(
        home.log(name() + "-migration"),
        new Launch(
            List.of(Java.executable(), "-Xmx256m", "-jar", application().toString()),
            environment,
            home.state()));
    Files.createDirectories(done.getParent());
    Files.writeString(done, build);
  }

  /**
   * Uses the serial collector: for a heap of this size it starts sooner and needs less memory than
   * G1, which the JVM would choose. The heap begins small, because the JVM would begin with all of
   * it and fill 60 MiB more before it first collects.
   */
  @Override
  protected Launch launch() {
    List<String> command =
        new ArrayList<>(List.of(Java.executable(), "-Xms32m", "-Xmx256m", "-XX:+UseSerialGC"));
    command.addAll(cacheOptions());
    command.addAll(List.of("-jar", application().toString()));
    return new Launch(command, environment(), home.state());
  }

  /**
   * Returns the options of a training run for the first start of a build, and of a start from the
   * cache for every later one.
   */
  private List<String> cacheOptions() {
    if (!home.caches()) {
      return List.of();
    }
    return aotCache.isTrained() ? aotCache.options() : aotCache.trainingOptions();
  }

  /** Runs the given traffic, ends the training run, and starts the service from the cache. */
  public void train(Runnable traffic) {
    traffic.run();
    restart();
    if (!isTrained()) {
      throw new SuiteException(name() + " has written no ahead-of-time cache; its log says why");
    }
  }

  public boolean isTrained() {
    return aotCache.isTrained();
  }

  @Override
  protected boolean answers() {
    return Http.answers("http://127.0.0.1:" + managementPort() + "/q/health/ready");
  }

  /** Returns the port of health, metrics, OpenAPI and Swagger UI. */
  int managementPort() {
    return port() + Ports.MANAGEMENT;
  }

  /**
   * Returns a longer time than other components need, because the JVM writes the cache while it
   * ends.
   */
  @Override
  protected Duration stopPatience() {
    return isTrained() ? super.stopPatience() : Duration.ofMinutes(5);
  }

  @Override
  protected void stopped() {
    aotCache.adopt();
  }

  @Override
  protected Instant builtAt() {
    try {
      return Files.getLastModifiedTime(application()).toInstant();
    } catch (IOException e) {
      return Instant.MIN;
    }
  }

  private Path application() {
    return home.application(service()).resolve("quarkus-run.jar");
  }

  private Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(KafkaLogin.environment(service(), ports, secrets));
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort()));
    // Swagger UI is on the management port and calls the API.
    String api = "http://127.0.0.1:" + port();
    all.put("KOPPI_PUBLIC_ADDRESS", api);
    all.put("QUARKUS_SMALLRYE_OPENAPI_SERVERS", api);
    all.put("QUARKUS_HTTP_CORS_ENABLED", "true");
    all.put("QUARKUS_HTTP_CORS_ORIGINS", "http://127.0.0.1:" + managementPort());
    all.put("QUARKUS_DATASOURCE_JDBC_URL", new Databases(ports, secrets).url(database));
    all.put("QUARKUS_DATASOURCE_USERNAME", Databases.application(database));
    all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(Databases.application(database)));
    all.put(
        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:" + ports.keycloak() + "/realms/koppi");
    // All callers of a benchmark are one client, which the limit of an installation would stop.
    all.put("KOPPI_RATE_LIMIT_PER_SECOND", "5000");
    if (hasKeys()) {
      String user = Databases.application(Databases.KEYS);
      all.put(
          "QUARKUS_DATASOURCE_KEYS_JDBC_URL", new Databases(ports, secrets).url(Databases.KEYS));
      all.put("QUARKUS_DATASOURCE_KEYS_USERNAME", user);
      all.put("QUARKUS_DATASOURCE_KEYS_PASSWORD", secrets.password(user));
      all.put("KOPPI_KEYSET", secrets.key("referral-service"));
      // No client of the local suite is a real person.
      all.put("KOPPI_IDENTITY_ARTIFICIAL_CODES", "true");
    }
    return all;
  }

  /** Returns whether the service seals personal data. */
  private boolean hasKeys() {
    return database.equals("referral");
  }
}
