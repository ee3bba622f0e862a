package fi.koppi.local.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar beside its target and renames it, so that what is there is always whole. */
public final class Archive {

  private Archive() {}

  public static void unpack(InputStream tar, int leadingFolders, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    Folders.delete(unfinished);
    try (TarArchiveInputStream entries =
        new TarArchiveInputStream(new BufferedInputStream(tar, 1 << 16))) {
      for (TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        write(entry, entries, leadingFolders, unfinished);
      }
    }
    Folders.delete(target);
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(
      TarArchiveEntry entry, InputStream content, int leadingFolders, Path folder)
      throws IOException {
    Path name = Path.of(entry.getName()).normalize();
    if (name.getNameCount() <= leadingFolders) {
      return;
    }
    Path path = folder.resolve(name.subpath(leadingFolders, name.getNameCount())).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("the archive reaches outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
