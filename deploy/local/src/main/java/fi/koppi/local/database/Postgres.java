package fi.koppi.local.database;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Archive;
import fi.koppi.local.home.Folders;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.process.Commands;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Launch;
import fi.koppi.local.process.Waiting;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 with full durability: what a service has committed survives a kill. */
public final class Postgres extends Component {

  private static final String VERSION = "postgresql-18.6";
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "max_connections=200",
          "shared_buffers=256MB",
          "max_wal_size=2GB",
          "log_min_duration_statement=1000",
          "timezone=UTC");

  /**
   * The time that processes of a killed server have to notice that it is gone. PostgreSQL refuses
   * to start while one of them still uses the memory that they shared.
   */
  private static final Duration ORPHANS_END_WITHIN = Duration.ofMinutes(1);

  private final Home home;
  private final Databases databases;
  private final Secrets secrets;

  public Postgres(Home home, Ports ports, Secrets secrets) {
    super("postgres", ports.postgres(), home);
    this.home = home;
    this.secrets = secrets;
    this.databases = new Databases(ports, secrets);
  }

  @Override
  protected void prepare() throws IOException {
    unpack();
    initialise();
    clearAwayKilledServer();
  }

  @Override
  protected Launch launch() {
    List<String> command = asOrdinaryUser(program("postgres"), "-D", data().toString());
    command.addAll(List.of("-p", Integer.toString(port())));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return new Launch(command, Map.of(), data());
  }

  @Override
  protected boolean answers() {
    try (Connection connection = databases.connectAsSuperuser("postgres")) {
      return connection.isValid(2);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new SuiteException(
            "PostgreSQL refuses the stored password: the files in .koppi/ do not fit together. "
                + "./koppi down --purge deletes them.",
            e);
      }
      return false;
    }
  }

  @Override
  public void furnish() {
    databases.create();
  }

  /**
   * Returns INT, which asks for a fast shutdown; a smart one would wait until every client has
   * left.
   */
  @Override
  protected String stopSignal() {
    return "INT";
  }

  private void unpack() throws IOException {
    if (Files.isDirectory(home.software(VERSION))) {
      return;
    }
    String os = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    try (InputStream packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            os, machine.equals("amd64") ? "x86_64" : machine)) {
      Archive.unpack(new XZInputStream(packed), 0, home.software(VERSION));
    }
  }

  private void initialise() throws IOException {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      return;
    }
    Path unfinished = data().resolveSibling("postgres.unfinished");
    Folders.delete(unfinished);
    Files.createDirectories(unfinished.getParent());
    Path password = Files.createTempFile(home.state(), "postgres", ".password");
    try {
      Files.writeString(password, secrets.password("postgres"));
      Commands.run(
          home.log("postgres-initdb"),
          asOrdinaryUser(
              program("initdb"),
              "--pgdata=" + unfinished,
              "--username=postgres",
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--data-checksums"));
    } finally {
      Files.delete(password);
    }
    Folders.delete(data());
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwx------"));
  }

  /**
   * Deletes the pid file that a killed server has left. PostgreSQL would refuse to start if its pid
   * had been given to another process.
   */
  private void clearAwayKilledServer() throws IOException {
    Path file = data().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    long pid = Long.parseLong(lines.getFirst().strip());
    boolean alive =
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().command())
            .map(command -> command.endsWith("/postgres"))
            .orElse(false);
    if (alive) {
      throw new SuiteException(
          "A PostgreSQL that Koppi did not start (pid "
              + pid
              + ") uses "
              + data()
              + ". End it (kill -INT "
              + pid
              + ") and try again.");
    }
    SharedMemory.ofServer(lines)
        .ifPresent(memory -> Waiting.until(() -> !memory.isInUse(), ORPHANS_END_WITHIN));
    Files.delete(file);
  }

  private Path data() {
    return home.data("postgres");
  }

  private String program(String name) {
    return home.software(VERSION).resolve("bin").resolve(name).toString();
  }

  /**
   * Returns the command in a user namespace of its own where the user is root, because PostgreSQL
   * refuses to run as root.
   */
  private static List<String> asOrdinaryUser(String... command) {
    List<String> all = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      all.addAll(List.of("unshare", "--user"));
    }
    all.addAll(List.of(command));
    return all;
  }
}
