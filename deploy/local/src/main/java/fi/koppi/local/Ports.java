package fi.koppi.local;

/** Every port of the suite, on 127.0.0.1 only, all moved together by one offset. */
record Ports(int offset) {

  /** The distance of a second replica's ports from the first one's. */
  static final int SECOND_REPLICA = 10;

  /** The distance of a service's management port from the port of its API. */
  static final int MANAGEMENT = 1000;

  int postgres() {
    return 54329 + offset;
  }

  int kafka() {
    return 9094 + offset;
  }

  int kafkaController() {
    return 9095 + offset;
  }

  int keycloak() {
    return 8180 + offset;
  }

  int keycloakManagement() {
    return 8190 + offset;
  }

  int catalog() {
    return 8081 + offset;
  }

  int partner() {
    return 8082 + offset;
  }

  int referral() {
    return 8083 + offset;
  }

  int admissionChannels() {
    return 8084 + offset;
  }
}
