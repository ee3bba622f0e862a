package fi.koppi.catalogservice.bulk;

import static fi.koppi.catalogservice.offering.OfferingBuilder.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.UploadCounts;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BulkUploadLifecycleTest {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
  private static final UUID ID = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c41");
  private static final UploadCounts FINE = new UploadCounts(3, 0, 1, 1, 1, 0);
  private static final UploadCounts WRONG = new UploadCounts(3, 2, 0, 0, 0, 0);

  private final LifecycleCheck<BulkUploadStatus> lifecycle =
      LifecycleCheck.of(BulkUploadStatus.RECEIVED, BulkUploadStatus::next);

  @TestFactory
  Stream<DynamicTest> uploadMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(BulkUploadLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAnUploadIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void uploadsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  @Test
  void refusedRowIsSettledToo() {
    var upload = in(BulkUploadStatus.PUBLISHING);
    upload.settled(2);

    upload.refused();

    assertThat(upload.progress()).isEqualTo(new PublishingProgress(3, 1, 0));
    assertThat(upload.counts().problems()).isEqualTo(1);
  }

  @Test
  void publisherIsWhoeverAskedForIt() {
    var upload = in(BulkUploadStatus.VALIDATED);

    upload.publish(true, EDITOR, AT);

    assertThat(upload.publisher()).isEqualTo(EDITOR);
    assertThat(upload.closesMissing()).isTrue();
  }

  private static BulkUpload in(BulkUploadStatus status) {
    var provider = new ProviderId(EDITOR.organisation());
    var upload = BulkUpload.receive(new BulkUploadId(ID), provider, "primus", AT);
    switch (status) {
      case RECEIVED -> {
        // It is what it is from the beginning.
      }
      case REJECTED -> upload.judge(WRONG, AT);
      case VALIDATED -> upload.judge(FINE, AT);
      case DISCARDED -> {
        upload.judge(FINE, AT);
        upload.discard(AT);
      }
      case PUBLISHING -> {
        upload.judge(FINE, AT);
        upload.publish(false, EDITOR, AT);
      }
      case PUBLISHED -> {
        upload.judge(FINE, AT);
        upload.publish(false, EDITOR, AT);
        upload.finish(AT);
      }
    }
    return upload;
  }

  private static void move(BulkUploadStatus from, BulkUploadStatus to) {
    var upload = in(from);
    switch (to) {
      case VALIDATED -> upload.judge(FINE, AT);
      case REJECTED -> upload.judge(WRONG, AT);
      case PUBLISHING -> upload.publish(false, EDITOR, AT);
      case PUBLISHED -> upload.finish(AT);
      case DISCARDED -> upload.discard(AT);
      case RECEIVED -> throw new Refused(BulkUploadProblem.BULK_UPLOAD_STATUS, "no way back");
    }
  }
}
