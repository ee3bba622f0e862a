package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;

/** Uploads files for a provider and reads the results. */
record UploadedFiles(UUID provider, UUID programme) {

  static final String PATH = "/v1/bulk-uploads";
  static final String HEADER =
      "sourceId,programmeId,titleFi,municipality,places,startsOn,endsOn,continuousAdmission,"
          + "deliveryMode,languages,audience\n";
  static final String ROW =
      "%s,%s,Koneistajaksi,638,12,2031-03-01,2031-06-04,false,HYBRID,fi sv,CLIENT\n";

  static UploadedFiles ofNewProvider() {
    var provider = registeredProvider();
    return new UploadedFiles(provider, addedProgramme(provider));
  }

  String row(String key) {
    return ROW.formatted(key, programme);
  }

  Response upload(String file) {
    return upload(file.getBytes(UTF_8), "text/csv");
  }

  Response upload(byte[] file, String type) {
    return upload(file, type, UUID.randomUUID().toString());
  }

  Response upload(byte[] file, String type, String key) {
    return given()
        .auth()
        .oauth2(editor())
        .header("Content-Type", type)
        .header("Idempotency-Key", key)
        .queryParam("providerId", provider)
        .queryParam("source", "primus")
        .body(file)
        .post(PATH);
  }

  void publish(Response upload, boolean closeMissing) {
    var path = PATH + "/" + id(upload) + "/publish?closeMissing=" + closeMissing;
    move(editor(), path, version(upload)).then().statusCode(200);
  }

  void publishedNow(String file) {
    var upload = upload(file);
    publish(upload, false);
    published(upload);
  }

  JsonPath published(Response upload) {
    return await()
        .atMost(5, MINUTES)
        .until(
            () -> read(editor(), PATH + "/" + id(upload)).jsonPath(),
            view -> view.getString("status").equals("PUBLISHED"));
  }

  Response report(Response upload) {
    upload.then().statusCode(201);
    return read(editor(), PATH + "/" + id(upload) + "/report");
  }

  Response offerings() {
    return read(coach(), "/v1/offerings?providerId=" + provider);
  }

  static String id(Response upload) {
    return upload.jsonPath().getString("id");
  }

  static long version(Response upload) {
    return upload.jsonPath().getLong("version");
  }

  String editor() {
    return editorOf(provider);
  }
}
