package fi.koppi.catalogservice.bulk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.catalogservice.bulk.BulkUploadProblem;
import fi.koppi.catalogservice.bulk.row.SourceRow;
import fi.koppi.catalogservice.bulk.row.UploadedRows;
import fi.koppi.kit.problem.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * An uploaded file on disk. Its name is deleted as soon as it is open, so that nothing is left when
 * the request ends, however it ends.
 *
 * @param fingerprint the digest by which repeated requests are compared
 */
record BulkFile(FileChannel content, Format format, @JsonValue String fingerprint)
    implements UploadedRows {

  enum Format {
    CSV,
    NDJSON
  }

  private static final int MARKS = 4;

  /** Writes the body to disk while it arrives. */
  static BulkFile spooled(InputStream body, Format format) throws IOException {
    var content =
        FileChannel.open(
            Files.createTempFile("koppi-bulk", null),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    var digest = sha256();
    new DigestInputStream(body, digest).transferTo(Channels.newOutputStream(content));
    return new BulkFile(content, format, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void forEach(Consumer<SourceRow> receiver) {
    try (content;
        var text = text()) {
      switch (format) {
        case CSV -> new CsvRows(text).forEach(receiver);
        case NDJSON -> new NdjsonRows(text).forEach(receiver);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedReader text() throws IOException {
    var bytes = new PushbackInputStream(Channels.newInputStream(content.position(0)), MARKS);
    var marks = bytes.readNBytes(MARKS);
    if (begins(marks, 0xff, 0xfe) || begins(marks, 0xfe, 0xff)) {
      throw unreadable("The file is in UTF-16: save it as UTF-8.");
    }
    if (begins(marks, 'P', 'K', 3, 4)) {
      throw unreadable("The file is a workbook or an archive: save the sheet as CSV in UTF-8.");
    }
    // Spreadsheets also put a byte order mark before UTF-8.
    int skip = begins(marks, 0xef, 0xbb, 0xbf) ? 3 : 0;
    bytes.unread(marks, skip, marks.length - skip);
    return new BufferedReader(new InputStreamReader(bytes, UTF_8));
  }

  private static boolean begins(byte[] marks, int... expected) {
    return marks.length >= expected.length
        && IntStream.range(0, expected.length)
            .allMatch(n -> Byte.toUnsignedInt(marks[n]) == expected[n]);
  }

  private static Refused unreadable(String detail) {
    return new Refused(BulkUploadProblem.BULK_UPLOAD_UNREADABLE, detail);
  }
}
