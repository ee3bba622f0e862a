package fi.koppi.referralservice.secrecy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/** A file that holds a master key in Base64, for nobody but the service and its group to read. */
final class KeyFile {

  private static final int LONGEST = 1024;
  // The group may read: a container's platform gives a secret to the service by its group.
  private static final Set<PosixFilePermission> TOO_WIDE =
      Set.of(GROUP_WRITE, OTHERS_READ, OTHERS_WRITE, OTHERS_EXECUTE);

  private KeyFile() {}

  /** The file can't be used. The message goes on after its name and quotes nothing of it. */
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** Reads the text of a file; a link is followed, and a line break at the end is no part of it. */
  static String read(Path file) throws Unusable {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Unusable("is no file");
      }
      requireNarrow(file);
      if (Files.size(file) > LONGEST) {
        throw new Unusable("is longer than a key");
      }
      return new String(Files.readAllBytes(file), US_ASCII).strip();
    } catch (IOException e) {
      throw new Unusable("can't be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static void requireNarrow(Path file) throws IOException, Unusable {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && !Collections.disjoint(view.readAttributes().permissions(), TOO_WIDE)) {
      throw new Unusable("is open to others: allow no more than 0640 (chmod 0400)");
    }
  }
}
