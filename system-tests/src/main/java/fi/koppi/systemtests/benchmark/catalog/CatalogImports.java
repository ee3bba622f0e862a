package fi.koppi.systemtests.benchmark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.OfferingFile;
import fi.koppi.systemtests.benchmark.Figure;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The imports into the catalogue that take a whole file at a time. */
final class CatalogImports {

  private static final int ROWS = 10_000;
  private static final int WARM_UP = 2_500;
  private static final double UPLOAD_AIM = 20;
  private static final double SKILLS_AIM = 5;
  private static final String UPLOADS = "/v1/bulk-uploads";

  private final Suite suite;
  private final CatalogService service;
  private final CatalogDatabase database;

  CatalogImports(Suite suite, CatalogService service, CatalogDatabase database) {
    this.suite = suite;
    this.service = service;
    this.database = database;
  }

  /** Imports the skills of ESCO if their files exist, and restores the earlier ones afterwards. */
  Figure skills(Path file) throws IOException, SQLException {
    String what = "(d) import of ESCO's skills";
    if (!Files.exists(file)) {
      return new Figure(what, "not measured: no file", "", "", "");
    }
    var body = BodyPublishers.ofFile(file);
    database.rememberSkills();
    long began = System.nanoTime();
    try {
      JsonNode answer = service.put("/v1/esco/skills", suite.token("platform-admin"), body);
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Figure(
          what + ", " + answer.path("added").asInt() + " added",
          seconds(seconds),
          "",
          "",
          Figure.aim("5 s", seconds <= SKILLS_AIM));
    } finally {
      database.restoreSkills();
    }
  }

  /**
   * Measures an upload until all rows are published, and closes all but one of the offerings. A
   * smaller file is uploaded before, so that the JVMs compile what they run.
   */
  Figure upload(UUID college, UUID programme, Consumer<String> progress) {
    String source = "bench-" + programme.toString().substring(24);
    publish(college, source + "-first", OfferingFile.csv(programme, WARM_UP), false);
    publish(college, source + "-first", OfferingFile.csv(programme, 1), true);
    long began = System.nanoTime();
    publish(college, source, OfferingFile.csv(programme, ROWS), false);
    double seconds = (System.nanoTime() - began) / 1e9;
    progress.accept("(d) closing them");
    publish(college, source, OfferingFile.csv(programme, 1), true);
    return new Figure(
        "(d) bulk upload of 10,000 rows until published",
        seconds(seconds),
        "",
        "",
        Figure.aim("20 s", seconds <= UPLOAD_AIM));
  }

  private void publish(UUID college, String source, String csv, boolean closeMissing) {
    String token = suite.token("catalog-editor");
    JsonNode upload =
        service.post(
            UPLOADS + "?providerId=" + college + "&source=" + source,
            token,
            "text/csv",
            "*",
            BodyPublishers.ofString(csv));
    String one = UPLOADS + "/" + upload.path("id").asText();
    service.post(
        one + "/publish?closeMissing=" + closeMissing,
        token,
        "application/json",
        "\"" + upload.path("version").asLong() + "\"",
        BodyPublishers.noBody());
    while (!service.get(one, token).path("status").asText().equals("PUBLISHED")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
