package fi.koppi.referralservice.client.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Personal data is found neither in the tables nor in the log. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class SecrecyTest {

  private static final List<String> SECRETS =
      List.of("Aino-Testi", "Salainen", "010190-900P", "000 0000", "Kätköpolku", "Hitsaajaksi");

  private final Office office = Office.open();

  @Test
  void storedBytesHoldNoPersonalData() throws SQLException {
    var client = office.register(Office.form("a-1", "010190-900P"));

    try (var connection = Database.asOwner()) {
      var row =
          Database.select(
                  connection,
                  "select concat_ws(' ', sealed, encode(identity_index, 'escape'), languages,"
                      + " contact_mode, external_reference) from client where id = '%s'"
                          .formatted(client))
              .getFirst();
      assertThat(row).contains("given-name");
      assertThat(row + decoded(row)).doesNotContain(SECRETS);
    }
  }

  @Test
  void sealedDataMovedToAnotherClientDoesNotOpen() throws SQLException {
    var one = office.register(Office.form("a-1"));
    var other = office.register(Office.form("a-2"));

    try (var connection = Database.asOwner()) {
      Database.update(
          connection,
          """
          update client set sealed = (select sealed from client where id = '%s') where id = '%s'\
          """
              .formatted(one, other));
      connection.commit();
    }

    office.read(other).then().statusCode(500);
    office.read(one).then().statusCode(200);
  }

  @Test
  void keysMovedAlongWithSealedDataDoNotOpenItEither() throws SQLException {
    var one = office.register(Office.form("a-1"));
    var other = office.register(Office.form("a-2"));

    try (var connection = Database.keysAsOwner()) {
      Database.update(
          connection,
          """
          update client_key set wrapped = source.wrapped from client_key source
          where client_key.client_id = '%s' and source.client_id = '%s'
            and source.purpose = client_key.purpose\
          """
              .formatted(other, one));
      connection.commit();
    }

    office.read(other).then().statusCode(500);
  }

  @Test
  void logHoldsNoPersonalDataWhateverGoesWrong() {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    var listener = listener(lines);
    var root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      goThroughEverything();
    } finally {
      root.removeHandler(listener);
    }

    assertThat(String.join("\n", lines)).doesNotContain(SECRETS.subList(0, 5));
  }

  private void goThroughEverything() {
    var client = office.register(Office.form("a-1", "010190-900P"));
    office.coach().body(Office.form("a-1", "010190-900P")).post("/v1/clients");
    office.coach().body(Office.form("a-2", "010190-900R")).post("/v1/clients");
    office.coach().body("{\"givenName\": \"Aino-Testi\", ").post("/v1/clients");
    office.coach().body(Map.of("010190-900P", "Salainen")).post("/v1/clients/lookup");
    office.lookUp("identityCode", "010190-900P");
    office
        .coach()
        .header("If-Match", "\"0\"")
        .body(Office.form("a-2"))
        .put("/v1/clients/" + client);
    office.forget(client);
    office.read(client);
  }

  private static Handler listener(Queue<String> lines) {
    var format = new SimpleFormatter();
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(format.format(line));
      }

      @Override
      public void flush() {
        // Every line is there at once.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static String decoded(String row) {
    var plain = new StringBuilder();
    var sealed = Pattern.compile("[A-Za-z0-9+/]{20,}=*").matcher(row);
    while (sealed.find()) {
      plain.append(new String(Base64.getDecoder().decode(sealed.group()), UTF_8));
    }
    return plain.toString();
  }
}
