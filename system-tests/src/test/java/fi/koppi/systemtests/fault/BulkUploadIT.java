package fi.koppi.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.catalog.model.BulkUploadStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.OfferingFile;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.call.Witness;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests a bulk upload whose service is killed while it publishes the rows. */
@ExtendWith(SuiteExtension.class)
class BulkUploadIT {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int ROWS = 2_000;

  @Test
  void everyRowIsPublishedOnceThoughTheServiceIsKilledInBetween(Suite suite) throws Exception {
    var outages = new Outages(suite);
    try (var cast = new Cast(suite, Tries.until(PATIENCE), Witness.NOBODY)) {
      cast.enrolColleges(PATIENCE);
      var editor = cast.editor();
      UUID college = cast.careeria().college();
      UUID programme = editor.addProgramme(college, "Koneistus, " + cast.run());
      String source = "faults-" + cast.run();
      String file = OfferingFile.csv(programme, ROWS);

      UUID upload = editor.publishFile(college, source, file);
      Awaitility.await("the first rows")
          .pollInterval(Duration.ofMillis(20))
          .atMost(PATIENCE)
          .until(() -> editor.upload(upload).getSettledRows() > 0);
      outages.kill("catalog-service");
      assertThat(editor.upload(upload).getSettledRows()).isBetween(1, ROWS - 1);
      Awaitility.await("the last row")
          .atMost(PATIENCE)
          .until(() -> editor.upload(upload).getStatus() == BulkUploadStatus.PUBLISHED);

      assertThat(editor.upload(upload).getSettledRows()).isEqualTo(ROWS);
      assertThat(editor.upload(upload).getRefusedRows()).isZero();
      assertThat(editor.published(programme)).hasSize(ROWS).doesNotHaveDuplicates();
      assertThat(editor.upload(college, source, file).getUnchanged()).isEqualTo(ROWS);
    }
  }
}
