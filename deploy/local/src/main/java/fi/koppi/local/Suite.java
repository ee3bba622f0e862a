package fi.koppi.local;

import fi.koppi.local.broker.KafkaBroker;
import fi.koppi.local.broker.KafkaLogin;
import fi.koppi.local.database.Databases;
import fi.koppi.local.database.Postgres;
import fi.koppi.local.home.Folders;
import fi.koppi.local.home.Home;
import fi.koppi.local.home.PortOffset;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Secrets;
import fi.koppi.local.identity.Keycloak;
import fi.koppi.local.identity.Realm;
import fi.koppi.local.identity.Tokens;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Parallel;
import fi.koppi.local.service.AdmissionChannels;
import fi.koppi.local.service.KoppiService;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The whole of Koppi on one machine: PostgreSQL, Kafka, Keycloak and the three services, each a
 * process of its own that outlives the program that started it.
 */
public final class Suite {

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final List<Component> foundations;
  private final List<KoppiService> services;
  private final List<KoppiService> secondReplicas;
  private final AdmissionChannels admissionChannels;

  private Suite(Home home, Ports ports) {
    this.home = home;
    this.ports = ports;
    this.secrets = new Secrets(home.state());
    this.foundations =
        List.of(
            new Postgres(home, ports, secrets),
            new KafkaBroker(home, ports, secrets),
            new Keycloak(home, ports, secrets));
    this.services =
        List.of(
            new KoppiService("catalog", ports.catalog(), home, ports, secrets),
            new KoppiService("partner", ports.partner(), home, ports, secrets),
            new KoppiService("referral", ports.referral(), home, ports, secrets));
    this.secondReplicas = services.stream().map(KoppiService::secondReplica).toList();
    this.admissionChannels = new AdmissionChannels(home, ports, secrets);
  }

  /** Opens the suite of a checkout, with the state folder and ports of the user's environment. */
  public static Suite open(Path root) {
    String state = Optional.ofNullable(System.getenv("KOPPI_HOME")).orElse(root + "/.koppi");
    return open(root, Path.of(state), PortOffset.of(Path.of(state)));
  }

  /**
   * Opens a suite with another folder and other ports than the one that the user may have running.
   */
  public static Suite open(Path root, Path state, int portOffset) {
    return new Suite(
        new Home(root.toAbsolutePath().normalize(), state.toAbsolutePath().normalize(), true),
        new Ports(portOffset));
  }

  /** Returns this suite, whose services start without ahead-of-time caches. */
  public Suite withoutCaches() {
    return new Suite(new Home(home.root(), home.state(), false), ports);
  }

  /** Starts the components that do not run, and returns when all are ready. */
  public void up(PrintStream out) {
    alone(() -> new StartUp(this, new Progress(out)).run());
  }

  /** Writes the ahead-of-time caches of a running suite, for quicker starts from then on. */
  public void train(PrintStream out) {
    alone(() -> new Training(this, new Progress(out)).run());
  }

  /** Stops the components that run, the services first. */
  public void down(PrintStream out) {
    alone(() -> {
      Progress progress = new Progress(out);
      stop(admissionChannels, progress);
      Parallel.each(secondReplicas, component -> stop(component, progress));
      Parallel.each(services(), component -> stop(component, progress));
      Parallel.each(foundations, component -> stop(component, progress));
    });
  }

  /**
   * Stops everything and deletes all state: databases, topics, realm, passwords, unpacked programs.
   */
  public void purge(PrintStream out) {
    down(out);
    try {
      Folders.delete(home.state());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isUp() {
    return components().stream().allMatch(Component::isRunning);
  }

  /**
   * Returns the component called postgres, kafka, keycloak, catalog-service and so on. {@code
   * catalog-service-2} is a second replica, which {@link #up} does not start.
   */
  public Component component(String name) {
    return Stream.concat(components().stream(), secondReplicas.stream())
        .filter(component -> component.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new SuiteException("no component is called " + name));
  }

  public List<Component> components() {
    return Stream.<List<? extends Component>>of(foundations, services, List.of(admissionChannels))
        .<Component>flatMap(List::stream)
        .toList();
  }

  public URI serviceUrl(String name) {
    return URI.create("http://127.0.0.1:" + component(name).port());
  }

  /** Returns the address of a service's health, metrics, OpenAPI and Swagger UI. */
  public URI managementUrl(String name) {
    return URI.create("http://127.0.0.1:" + (component(name).port() + Ports.MANAGEMENT));
  }

  public URI issuer() {
    return URI.create(Keycloak.issuer(ports));
  }

  /** Returns a bearer token of a demo person (by role) or system (by client id). */
  public String token(String name) {
    return new Tokens(Realm.read(home.realm()), ports).token(name);
  }

  /** Returns the organisation of a system such as careeria-admission. */
  public UUID organisation(String system) {
    return Optional.ofNullable(Realm.read(home.realm()).organisations().get(system))
        .map(UUID::fromString)
        .orElseThrow(() -> new SuiteException("no system is called " + system));
  }

  /**
   * Returns the settings with which a Kafka client reaches the broker as a user such as
   * careeria-admission.
   */
  public Map<String, Object> kafkaClient(String user) {
    return KafkaLogin.properties(user, ports, secrets);
  }

  /** Returns the database of a service: catalog, partner or referral. */
  public Database database(String name) {
    return new Database(
        new Databases(ports, secrets).url(name),
        Databases.owner(name),
        secrets.password(Databases.owner(name)));
  }

  /** Returns the database of referral-service, as the process admission-channels signs in to it. */
  public Database databaseOfAdmissionChannels() {
    return new Database(
        new Databases(ports, secrets).url("referral"),
        Databases.CHANNELS,
        secrets.password(Databases.CHANNELS));
  }

  /** The address of a database, and the name and password of a user of it. */
  public record Database(String url, String user, String password) {}

  List<Component> foundations() {
    return foundations;
  }

  List<Component> services() {
    return List.copyOf(services);
  }

  /** Returns the process that uses the build and the database of referral-service. */
  Component admissionChannels() {
    return admissionChannels;
  }

  List<KoppiService> koppiServices() {
    return services;
  }

  Home home() {
    return home;
  }

  Ports ports() {
    return ports;
  }

  private static void stop(Component component, Progress progress) {
    if (component.isRunning()) {
      component.stop();
      progress.print(component.name() + " stopped");
    }
  }

  /**
   * Runs the work under a lock file, so that two runs don't collide. The operating system frees the
   * lock of a killed run, so nobody has to clear it away.
   */
  private void alone(Runnable work) {
    try {
      Files.createDirectories(home.state());
      try (FileChannel file =
              FileChannel.open(
                  home.state().resolve("lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = file.tryLock()) {
        if (lock == null) {
          throw new SuiteException(
              "another ./koppi is starting or stopping this suite; wait for it or end it");
        }
        work.run();
      }
    } catch (IOException e) {
      throw new SuiteException("cannot use " + home.state() + ": " + e.getMessage(), e);
    }
  }
}
