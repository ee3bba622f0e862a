package fi.koppi.local;

import java.nio.file.Path;

/**
 * The folders of a suite: the checkout with what was built, and the state that survives a restart.
 *
 * @param caches whether services may start from ahead-of-time caches
 */
record Home(Path root, Path state, boolean caches) {

  Path libraries() {
    return root.resolve("deploy/local/target/lib");
  }

  Path realm() {
    return root.resolve("deploy/keycloak/koppi-realm.json");
  }

  Path keycloakArchive() {
    return root.resolve("deploy/local/target/software");
  }

  Path application(String service) {
    return root.resolve(service).resolve("target/quarkus-app");
  }

  Path software(String name) {
    return state.resolve("software").resolve(name);
  }

  Path data(String component) {
    return state.resolve(component);
  }

  Path log(String component) {
    return state.resolve("log").resolve(component + ".log");
  }

  Path pid(String component) {
    return state.resolve("run").resolve(component + ".pid");
  }
}
