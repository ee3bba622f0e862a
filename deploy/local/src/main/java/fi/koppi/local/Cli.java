package fi.koppi.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The program behind {@code ./koppi}: one command of the suite for each run. */
public final class Cli {

  private Cli() {}

  public static void main(String[] arguments) {
    try {
      Suite suite = Suite.open(Path.of(System.getProperty("koppi.root", ".")));
      run(suite, List.of(arguments), System.out);
    } catch (SuiteException e) {
      System.err.println("koppi: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Suite suite, List<String> arguments, PrintStream out) {
    switch (String.join(" ", arguments)) {
      case "up" -> {
        suite.up(out);
        out.print(Addresses.of(suite));
      }
      case "train" -> suite.train(out);
      case "down" -> suite.down(out);
      case "down --purge" -> suite.purge(out);
      case "status" -> out.print(Addresses.status(suite));
      default -> {
        if (arguments.size() != 2 || !arguments.getFirst().equals("token")) {
          throw new SuiteException("unknown: " + String.join(" ", arguments));
        }
        out.println(suite.token(arguments.getLast()));
      }
    }
  }
}
