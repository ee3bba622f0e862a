package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.bulk.BulkUpload;
import fi.koppi.catalogservice.bulk.BulkUploadProblem;
import fi.koppi.kit.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks and stages the rows of one file in portions. Only one portion and the keys of all rows are
 * in memory.
 */
public final class Staging {

  public static final int MOST_ROWS = 20_000;
  private static final int PORTION = 500;

  private final BulkUpload upload;
  private final UploadRows rows;
  private final RowCheck check;
  private final LocalDate today;
  private final List<SourceRow> pending = new ArrayList<>(PORTION);
  private final Map<String, Long> firstRows = new HashMap<>();
  private int count;
  private int problemCount;
  private int toAdd;
  private int toChange;
  private int unchanged;

  public Staging(BulkUpload upload, UploadRows rows, RowCheck check, LocalDate today) {
    this.upload = upload;
    this.rows = rows;
    this.check = check;
    this.today = today;
  }

  public void stage(SourceRow row) {
    if (++count > MOST_ROWS) {
      throw new Refused(
          BulkUploadProblem.BULK_UPLOAD_TOO_LONG,
          "Give at most %d rows in a file.".formatted(MOST_ROWS));
    }
    pending.add(row);
    if (pending.size() == PORTION) {
      stagePending();
    }
  }

  public UploadCounts finish() {
    stagePending();
    if (count == 0) {
      throw new Refused(
          BulkUploadProblem.BULK_UPLOAD_EMPTY,
          "Give at least one row; an empty file closes no offerings.");
    }
    if (problemCount > 0) {
      rows.unstage(upload.id());
      return new UploadCounts(count, problemCount, 0, 0, 0, 0);
    }
    return new UploadCounts(count, 0, toAdd, toChange, unchanged, rows.countMissing(upload.id()));
  }

  private void stagePending() {
    var known = known();
    List<StagedRow> staged = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    for (var row : pending) {
      var cells = new Cells(row);
      if (cells.fine()) {
        checkRepeated(row, cells);
        var good = check.check(row, cells, upload.provider(), known.get(key(row)), today);
        if (good != null) {
          staged.add(good);
          compare(good, known.get(good.sourceId()));
        }
      }
      problems.addAll(cells.problems());
    }
    problemCount += problems.size();
    rows.stage(upload.id(), staged);
    rows.report(upload.id(), problems);
    pending.clear();
  }

  private Map<String, KnownOffering> known() {
    // A key that cannot be stored cannot be searched for either.
    var keys =
        pending.stream()
            .filter(row -> new Cells(row).fine())
            .map(Staging::key)
            .filter(Objects::nonNull)
            .toList();
    var known = new HashMap<>(rows.known(upload.provider(), upload.source(), keys));
    known.values().removeIf(offering -> !offering.isAlive());
    return known;
  }

  private void checkRepeated(SourceRow row, Cells cells) {
    var key = key(row);
    var first = key == null ? null : firstRows.putIfAbsent(key, row.row());
    if (first != null) {
      cells.report(
          Column.SOURCE_ID.title(),
          "repeated",
          "Row %d has the same sourceId: keep one of them".formatted(first));
    }
  }

  private void compare(StagedRow row, @Nullable KnownOffering known) {
    if (known == null) {
      toAdd++;
    } else if (known.details().equals(row.details())) {
      unchanged++;
    } else {
      toChange++;
    }
  }

  private static @Nullable String key(SourceRow row) {
    return row.cells().get(Column.SOURCE_ID.title());
  }
}
