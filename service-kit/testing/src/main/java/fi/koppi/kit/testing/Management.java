package fi.koppi.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the management port of the service under test, where health and metrics are. */
public final class Management {

  private Management() {}

  /**
   * Reads something of the management port.
   *
   * @param path such as {@code /health/ready}, behind the root path of the port
   */
  public static Response get(String path) {
    return given().get(address(path));
  }

  /**
   * Returns the time in milliseconds of the quickest of three answers.
   *
   * <p>A service that waits for a part that is away is slow each time. A single slow answer only
   * shows that the machine was busy.
   *
   * @param path such as {@code /health/ready}, behind the root path of the port
   */
  public static long quickest(String path) {
    return Stream.generate(() -> get(path).time())
        .limit(3)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Returns the whole address of something on the management port. */
  public static String address(String path) {
    return ConfigProvider.getConfig().getValue("test.management.url", String.class) + path;
  }
}
