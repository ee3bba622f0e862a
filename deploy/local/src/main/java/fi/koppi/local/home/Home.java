package fi.koppi.local.home;

import java.nio.file.Path;

/**
 * The folders of a suite: the checkout with what was built, and the state that survives a restart.
 *
 * @param caches whether services may start from ahead-of-time caches
 */
public record Home(Path root, Path state, boolean caches) {

  public Path libraries() {
    return root.resolve("deploy/local/target/lib");
  }

  public Path realm() {
    return root.resolve("deploy/keycloak/koppi-realm.json");
  }

  public Path keycloakArchive() {
    return root.resolve("deploy/local/target/software");
  }

  public Path application(String service) {
    return root.resolve(service).resolve("target/quarkus-app");
  }

  public Path software(String name) {
    return state.resolve("software").resolve(name);
  }

  public Path data(String component) {
    return state.resolve(component);
  }

  public Path log(String component) {
    return state.resolve("log").resolve(component + ".log");
  }

  public Path pid(String component) {
    return state.resolve("run").resolve(component + ".pid");
  }
}
