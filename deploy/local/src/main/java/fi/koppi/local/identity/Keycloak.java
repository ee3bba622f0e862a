package fi.koppi.local.identity;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Archive;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.process.Commands;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Http;
import fi.koppi.local.process.Java;
import fi.koppi.local.process.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Keycloak with the committed realm, which names who may sign in to Koppi and what their tokens
 * contain.
 */
public final class Keycloak extends Component {

  private static final List<String> OPENED =
      List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;

  public Keycloak(Home home, Ports ports, Secrets secrets) {
    super("keycloak", ports.keycloak(), home);
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  @Override
  protected void prepare() throws IOException {
    Path archive = archive();
    if (!Files.isDirectory(installation())) {
      try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive))) {
        Archive.unpack(packed, 1, installation());
      }
    }
    Path built = installation().resolve("built-for-koppi");
    if (!Files.exists(built)) {
      Commands.run(
          home.log("keycloak-build"),
          List.of(
              installation().resolve("bin/kc.sh").toString(),
              "build",
              "--db=dev-file",
              "--health-enabled=true"));
      Files.createFile(built);
    }
    Path imports = installation().resolve("data/import");
    Files.createDirectories(imports);
    Files.copy(
        home.realm(), imports.resolve("koppi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Starts the program itself rather than kc.sh, so that the pid is Keycloak's own. A few sign-ins
   * don't repay the work of the JVM's second compiler.
   */
  @Override
  protected Launch launch() {
    Path installation = installation();
    Stream<String> machine =
        Stream.of(
            Java.executable(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dkc.home.dir=" + installation,
            "-Djboss.server.config.dir=" + installation.resolve("conf"));
    Stream<String> opened =
        OPENED.stream().map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED");
    Stream<String> program =
        Stream.of(
            "-cp",
            installation.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    List<String> command =
        Stream.of(machine, opened, program, arguments()).flatMap(all -> all).toList();
    return new Launch(command, administrator(), installation);
  }

  @Override
  protected boolean answers() {
    return Http.answers(issuer(ports) + "/.well-known/openid-configuration");
  }

  public static String issuer(Ports ports) {
    return "http://127.0.0.1:" + ports.keycloak() + "/realms/koppi";
  }

  private Stream<String> arguments() {
    return Stream.of(
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + ports.keycloak(),
        "--http-management-port=" + ports.keycloakManagement(),
        "--hostname=http://127.0.0.1:" + ports.keycloak(),
        "--db-url=jdbc:h2:file:" + database() + ";NON_KEYWORDS=VALUE");
  }

  private Map<String, String> administrator() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        secrets.password("keycloak"));
  }

  /**
   * Returns a database for each version of the realm file, because Keycloak imports a realm only
   * where it does not exist yet.
   */
  private Path database() {
    try {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(home.realm()));
      return home.data("keycloak").resolve("realm-%08x".formatted(sum.getValue())).resolve("db");
    } catch (IOException e) {
      throw new SuiteException("the realm file cannot be read: " + home.realm(), e);
    }
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(home.keycloakArchive())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".tar.gz"))
          .max(Path::compareTo)
          .orElseThrow(() -> new IOException("no archive in " + home.keycloakArchive()));
    }
  }

  private Path installation() {
    try {
      String name = archive().getFileName().toString().replace(".tar.gz", "");
      return home.software(name);
    } catch (IOException e) {
      throw new SuiteException("Keycloak is not built in: run ./koppi up", e);
    }
  }
}
