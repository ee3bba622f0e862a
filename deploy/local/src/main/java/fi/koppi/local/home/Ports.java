package fi.koppi.local.home;

/** Every port of the suite, on 127.0.0.1 only, all moved together by one offset. */
public record Ports(int offset) {

  /** The distance of a second replica's ports from the first one's. */
  public static final int SECOND_REPLICA = 10;

  /** The distance of a service's management port from the port of its API. */
  public static final int MANAGEMENT = 1000;

  public int postgres() {
    return 54329 + offset;
  }

  public int kafka() {
    return 9094 + offset;
  }

  public int kafkaController() {
    return 9095 + offset;
  }

  public int keycloak() {
    return 8180 + offset;
  }

  public int keycloakManagement() {
    return 8190 + offset;
  }

  public int catalog() {
    return 8081 + offset;
  }

  public int partner() {
    return 8082 + offset;
  }

  public int referral() {
    return 8083 + offset;
  }

  public int admissionChannels() {
    return 8084 + offset;
  }
}
