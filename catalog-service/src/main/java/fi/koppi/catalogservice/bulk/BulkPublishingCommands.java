package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.bulk.row.StagedRow;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes offerings of staged rows by the same steps as by hand. A portion is one transaction, and a
 * row is settled in the transaction of its offering, so that a crash neither repeats nor skips a
 * row.
 */
@ApplicationScoped
class BulkPublishingCommands {

  private final BulkUploads uploads;
  private final UploadRows rows;
  private final OfferingQueries offerings;
  private final OfferingCommands commands;
  private final InstantSource time;

  @Inject
  BulkPublishingCommands(
      BulkUploads uploads,
      UploadRows rows,
      OfferingQueries offerings,
      OfferingCommands commands,
      InstantSource time) {
    this.uploads = uploads;
    this.rows = rows;
    this.offerings = offerings;
    this.commands = commands;
    this.time = time;
  }

  /** Finds the uploads that are being published. */
  @Transactional
  List<BulkUploadId> publishing() {
    return uploads.publishing();
  }

  /**
   * Publishes the next portion of an upload; returns false if it is done, or another replica is at
   * work on it.
   *
   * @throws RowRefused if the catalogue no longer allows a row; the whole portion is rolled back
   */
  @Transactional
  boolean publishSome(BulkUploadId id, int most) {
    var waiting = uploads.lockPublishing(id);
    waiting.ifPresent(upload -> publishSome(upload, most));
    return waiting.isPresent();
  }

  private void publishSome(BulkUpload upload, int most) {
    commands.lockForPublishing(upload.provider());
    var open = rows.open(upload.id(), most);
    if (!open.isEmpty()) {
      rows.settle(upload.id(), publish(upload, open));
      upload.settled(open.size());
      return;
    }
    var missing = upload.closesMissing() ? rows.missing(upload.id(), most) : List.<OfferingId>of();
    missing.forEach(offering -> close(offering, upload.publisher()));
    upload.closed(missing.size());
    if (missing.isEmpty()) {
      upload.finish(time.instant());
      rows.unstage(upload.id());
    }
  }

  /** Returns the offerings of the rows, by the rows' numbers. */
  private Map<Long, OfferingId> publish(BulkUpload upload, List<StagedRow> portion) {
    Map<Long, OfferingId> made = new HashMap<>();
    List<Offering> added = new ArrayList<>();
    for (var row : portion) {
      try {
        var known = row.offering();
        if (known == null) {
          added.add(commands.makePublished(row.programme(), row.details(), upload.publisher()));
        }
        made.put(row.row(), known == null ? added.getLast().id() : revise(upload, row, known));
      } catch (Refused e) {
        throw new RowRefused(upload.id(), row.row(), e);
      }
    }
    commands.addPublished(added);
    return made;
  }

  private OfferingId revise(BulkUpload upload, StagedRow row, OfferingId known) {
    var by = upload.publisher();
    var offering = offerings.lock(known).orElseThrow();
    // The terms may have changed since the file was received.
    var details = row.details().on(offering.details().terms());
    if (!offering.details().equals(details)) {
      var reason = "Row of a file from " + upload.source();
      offering = commands.revise(known, offering.version(), details, reason, by);
    }
    if (offering.status() == OfferingStatus.DRAFT) {
      commands.publish(known, offering.version(), by);
    }
    return known;
  }

  private void close(OfferingId id, Actor by) {
    // Somebody may have ended it meanwhile; then there is nothing to do.
    offerings
        .lock(id)
        .filter(offering -> offering.status() == OfferingStatus.PUBLISHED)
        .ifPresent(offering -> commands.close(id, offering.version(), by));
  }

  /** Skips a row that the catalogue no longer allows, and adds the reason to the report. */
  @Transactional
  void skip(RowRefused refusal) {
    var upload = uploads.lock(refusal.upload()).orElseThrow();
    // Another replica may have skipped the same row meanwhile.
    if (rows.skip(refusal.upload(), refusal.row())) {
      upload.refused();
      rows.report(refusal.upload(), refusal.problems());
    }
  }
}
