package fi.koppi.local.service;

import fi.koppi.local.broker.KafkaLogin;
import fi.koppi.local.database.Databases;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Http;
import fi.koppi.local.process.Java;
import fi.koppi.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The process that makes the colleges' topics and rights at the broker: the build of
 * referral-service in the profile {@code channels}. It takes no requests, and is the only one whose
 * principal may change rights. In the database it sees the colleges and nothing else.
 */
public final class AdmissionChannels extends Component {

  static final String NAME = "admission-channels";

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final Databases databases;

  public AdmissionChannels(Home home, Ports ports, Secrets secrets) {
    super(NAME, ports.admissionChannels(), home);
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.databases = new Databases(ports, secrets);
  }

  @Override
  protected void prepare() {
    databases.grantToChannels();
  }

  @Override
  protected Launch launch() {
    return new Launch(
        List.of(
            Java.executable(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            application().toString()),
        environment(),
        home.state());
  }

  @Override
  protected boolean answers() {
    return Http.answers("http://127.0.0.1:" + port() + "/q/health/ready");
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
    return home.application("referral-service").resolve("quarkus-run.jar");
  }

  private Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(KafkaLogin.environment(NAME, ports, secrets));
    all.put("QUARKUS_PROFILE", "prod,channels");
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(port()));
    all.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url("referral"));
    all.put("QUARKUS_DATASOURCE_USERNAME", Databases.CHANNELS);
    all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(Databases.CHANNELS));
    return all;
  }
}
