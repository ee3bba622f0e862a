package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.deadletter.DeadLetter;
import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.testing.event.AsyncApi;
import fi.koppi.kit.testing.event.AsyncApiRules;
import fi.koppi.kit.testing.event.EventSchemas;
import fi.koppi.kit.testing.event.PayloadRules;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares a service with its contract folder. A service extends it by an empty
 * {@code @QuarkusTest}: building the service for the test writes the OpenAPI document that is
 * compared here.
 *
 * <p>{@code ./koppi contracts} copies the built document into the contract; nothing else ever
 * writes it.
 */
public abstract class ContractCheck {

  private static final Path BUILT = Path.of("target", "openapi", "openapi.yaml");
  private static final String REFRESH = "./koppi contracts";
  private static final boolean REFRESHING = "refresh".equals(System.getProperty("koppi.contracts"));

  private static final Pattern PROBLEM_TYPE = Pattern.compile("(?<=`)/problems/[a-z0-9-]+(?=`)");

  private static final String DEAD_LETTER = "dead-letter-recorded.v1";

  @Inject Instance<EventConsumer> consumers;

  private final Contract contract = Contract.own();

  @Test
  void committedOpenApiDocumentIsTheBuiltOne() throws IOException {
    String built = Contract.text(BUILT);
    if (REFRESHING) {
      Files.createDirectories(contract.folder());
      Files.writeString(contract.openApi(), built);
    }

    String committed = Files.exists(contract.openApi()) ? Contract.text(contract.openApi()) : "";

    assertThat(Drift.between(committed, built))
        .as(
            "%s differs from the code; if the change is intended, run %s and commit it",
            contract.openApi(), REFRESH)
        .isEmpty();
  }

  @Test
  void everyOperationDocumentsWhatACallerHasToKnow() {
    assertThat(OpenApiRules.findings(Contract.tree(BUILT))).isEmpty();
  }

  @Test
  void everyOperationParameterFieldAndValueIsDescribed() {
    assertThat(OpenApiWords.findings(Contract.tree(BUILT))).isEmpty();
  }

  @Test
  void everyTextOfABodyRefusesIdentityCodesAndInvisibleCharacters() {
    assertThat(OpenApiTexts.findings(Contract.tree(BUILT), foreign()::contains)).isEmpty();
  }

  /**
   * Returns the operations whose texts aren't ours: documents of other registers, which are read as
   * they are, or keys that are only compared.
   */
  protected Set<String> foreign() {
    return Set.of();
  }

  @Test
  void everyProblemTypeOfTheDocumentHasItsExplanation() {
    List<String> explained = RestAssured.get("/problems").jsonPath().getList("type");
    var named = PROBLEM_TYPE.matcher(Contract.text(BUILT)).results().map(MatchResult::group);

    assertThat(named.distinct()).isSubsetOf(explained);
  }

  @Test
  void everyEventHasASchemaAndAnExampleThatFitsIt() {
    assertThat(AsyncApiRules.findings(contract)).isEmpty();
  }

  @Test
  void payloadThatDoesNotFitItsConsumerIsRefusedAtOnce() {
    assertThat(consumers.stream().map(EventConsumer::payloads).map(PayloadRules::findings))
        .allSatisfy(findings -> assertThat(findings).isEmpty());
  }

  /** Checks the kit's own event, which every service sends and has in its contract. */
  @Test
  void deadLetterFitsTheContract() {
    assertThat(sentEventTypes()).contains(DeadLetters.RECORDED);
    DeadLetterSamples.asSent().forEach(letter -> validates(DeadLetters.RECORDED, letter));
    assertThat(DeadLetterSamples.fieldsSent()).isEqualTo(contract.fields(DEAD_LETTER));
  }

  @Test
  void deadLetterOfTheContractCanBeReadBack() {
    var letter = EventJson.read(contract.example(DEAD_LETTER), DeadLetter.class);

    assertThat(letter.status()).isEqualTo(DeadLetter.Status.OPEN);
    assertThat(letter.topic()).startsWith("koppi.");
  }

  /**
   * Checks in a producer's test that the payload fits the schema that the service publishes for the
   * type.
   */
  public static void validates(String eventType, byte[] payload) {
    Contract own = Contract.own();
    String schemaFile =
        new AsyncApi(own)
            .messageOf(eventType)
            .flatMap(AsyncApi.Message::schemaFile)
            .orElseThrow(() -> new AssertionError(own.asyncApi() + " has no " + eventType));

    List<String> violations =
        new EventSchemas(own).violations(schemaFile, new String(payload, StandardCharsets.UTF_8));

    assertThat(violations).as("%s against %s", eventType, schemaFile).isEmpty();
  }

  /** Returns the types of all events that the service's contract sends, for a producer's test. */
  public static Set<String> sentEventTypes() {
    return new AsyncApi(Contract.own()).sentTypes();
  }

  /**
   * Returns an example of a producer's event, by service and schema name, for a consumer's test.
   */
  public static String example(String service, String name) {
    return Contract.of(service).example(name);
  }
}
