package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.PATH;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.id;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.version;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BulkUploadApiTest {

  private UploadedFiles files;

  @BeforeEach
  void register() {
    files = UploadedFiles.ofNewProvider();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEADER, "\n"})
  void emptyFileIsRefusedAndClosesNothing(String file) {
    files.publishedNow(HEADER + files.row("K-1"));

    var answer = files.upload(file);

    assertRefused(answer, 409, "bulk-upload-empty");
    files.offerings().then().body("items", hasSize(1));
  }

  @Test
  void fileOfAProviderThatHasClosedMeanwhileCanOnlyBeDiscarded() {
    var upload = files.upload(HEADER + files.row("K-1"));
    move(admin(), "/v1/providers/" + files.provider() + "/close", 0).then().statusCode(200);
    var path = PATH + "/" + id(upload);

    assertRefused(
        move(files.editor(), path + "/publish", version(upload)),
        409,
        "bulk-upload-provider-inactive");
    move(files.editor(), path + "/discard", version(upload)).then().statusCode(200);
  }

  @Test
  void providerHasOneFileOnItsWay() {
    var first = files.upload(HEADER + files.row("K-1"));

    assertRefused(files.upload(HEADER + files.row("K-2")), 409, "bulk-upload-in-flight");
    move(files.editor(), PATH + "/" + id(first) + "/discard", version(first))
        .then()
        .statusCode(200)
        .body("status", equalTo("DISCARDED"));
    files.upload(HEADER + files.row("K-2")).then().statusCode(201);
  }

  @Test
  void uploadWhoseAnswerWasLostIsFoundInTheListOfTheProvider() {
    var done = files.upload(HEADER + files.row("K-1"));
    files.publish(done, false);
    files.published(done);

    var lost = files.upload(HEADER + files.row("K-2"));

    var list = PATH + "?limit=1&providerId=" + files.provider();
    read(files.editor(), list)
        .then()
        .statusCode(200)
        .body("items.id", contains(id(lost)))
        .body("items[0].status", equalTo("VALIDATED"));
    var next = read(files.editor(), list).<String>path("next");
    read(files.editor(), list + "&cursor=" + next).then().body("items.id", contains(id(done)));
    assertRefused(read(coach(), list), 403, "forbidden");
    assertRefused(read(editorOf(registeredProvider()), list), 404, "not-found");
  }

  @Test
  void repeatedUploadGivesTheFirstAnswerAgain() {
    var key = UUID.randomUUID().toString();
    var file = (HEADER + files.row("K-1")).getBytes(UTF_8);

    var first = files.upload(file, "text/csv", key);
    var again = files.upload(file, "text/csv", key);
    var other = files.upload((HEADER + files.row("K-2")).getBytes(UTF_8), "text/csv", key);

    again.then().statusCode(201).body("id", equalTo(id(first)));
    assertRefused(other, 422, "idempotency-key-reused");
  }

  @Test
  void fileBeyondTheLimitIsRefused() {
    var body = new byte[33 * 1024 * 1024 - 1024];

    var answer = files.upload(body, "text/csv");

    assertRefused(answer, 413, "body-too-large");
  }

  @Test
  void othersSeeNothingOfAnUpload() {
    var upload = files.upload(HEADER + files.row("K-1"));
    var stranger = editorOf(UUID.randomUUID());

    assertRefused(read(stranger, PATH + "/" + id(upload)), 404, "not-found");
    assertRefused(read(stranger, PATH + "/" + id(upload) + "/report"), 404, "not-found");
    assertRefused(read(stranger, PATH + "/" + id(upload) + "/report.csv"), 404, "not-found");
    assertRefused(move(stranger, PATH + "/" + id(upload) + "/publish", 1), 404, "not-found");
    assertRefused(read(coach(), PATH + "/" + id(upload)), 403, "forbidden");
  }
}
