package fi.koppi.local.broker;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Folders;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Resources;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.process.Commands;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Java;
import fi.koppi.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/**
 * A Kafka broker that is its own controller, with authentication and access rules as in production.
 */
public final class KafkaBroker extends Component {

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;

  public KafkaBroker(Home home, Ports ports, Secrets secrets) {
    super("kafka", ports.kafka(), home);
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  @Override
  protected void prepare() throws IOException {
    Files.createDirectories(folder());
    writeSettings();
    Path formatted = folder().resolve("formatted");
    if (!Files.exists(formatted)) {
      Folders.delete(folder().resolve("log"));
      format();
      Files.createFile(formatted);
    }
  }

  @Override
  protected Launch launch() {
    return new Launch(java("kafka.Kafka", settings().toString()), Map.of(), folder());
  }

  @Override
  protected boolean answers() {
    try (Admin admin = Admin.create(adminProperties())) {
      return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SuiteException("interrupted", e);
    }
  }

  @Override
  public void furnish() {
    try (Admin admin = Admin.create(adminProperties())) {
      new KafkaRights(KafkaAccess.load(), secrets).apply(admin);
    }
  }

  private Map<String, Object> adminProperties() {
    return KafkaLogin.properties(KafkaAccess.ADMINISTRATOR, ports, secrets);
  }

  private void format() throws IOException {
    String scram =
        "SCRAM-SHA-512=[name=%s,password=%s]"
            .formatted(
                KafkaAccess.ADMINISTRATOR, KafkaLogin.password(KafkaAccess.ADMINISTRATOR, secrets));
    Commands.run(
        home.log("kafka-format"),
        java(
            "kafka.tools.StorageTool",
            "format",
            "--config",
            settings().toString(),
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--add-scram",
            scram));
  }

  private List<String> java(String main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.executable(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-cp",
                home.libraries() + "/*",
                main));
    command.addAll(List.of(arguments));
    return command;
  }

  private void writeSettings() throws IOException {
    Files.deleteIfExists(settings());
    Files.createFile(
        settings(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    String administrator = KafkaAccess.ADMINISTRATOR;
    Files.writeString(
        settings(),
        Resources.text("kafka-server.properties")
            .replace("@port@", Integer.toString(ports.kafka()))
            .replace("@controller@", Integer.toString(ports.kafkaController()))
            .replace("@log@", folder().resolve("log").toString())
            .replace("@scram@", KafkaLogin.jaas(administrator, secrets))
            .replace("@user@", administrator)
            .replace("@password@", KafkaLogin.password(administrator, secrets)));
  }

  private Path settings() {
    return folder().resolve("server.properties");
  }

  private Path folder() {
    return home.data("kafka");
  }
}
