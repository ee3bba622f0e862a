package fi.koppi.kit.tls;

import static java.util.Objects.requireNonNullElse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Certificates made by the commands of docs/tls.md, in a folder of their own. */
record Certificates(Path folder) {

  /**
   * Returns whether the machine has {@code openssl}, and servers that read the files which it
   * makes.
   */
  static boolean canBeMade() {
    return !Boolean.getBoolean("koppi.containers")
        && Stream.of(requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl")));
  }

  static Certificates make() throws IOException, InterruptedException {
    var made = new Certificates(Files.createTempDirectory("koppi-tls"));
    made.run(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=koppi-ca -keyout ca.key -out ca.crt");
    made.run(
        "openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr");
    Files.writeString(made.file("san.cnf"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    made.run(
        "openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile san.cnf -out server.crt");
    // PostgreSQL reads no key that others may read.
    Files.setPosixFilePermissions(
        made.file("server.key"), PosixFilePermissions.fromString("rw-------"));
    // Kafka reads a key and its certificates from one file.
    Files.writeString(
        made.file("broker.pem"),
        Files.readString(made.file("server.key")) + Files.readString(made.file("server.crt")));
    return made;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private void run(String command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(List.of(command.split(" ", -1)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(file("openssl.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          command + " failed: " + Files.readString(file("openssl.log")));
    }
  }
}
