package fi.koppi.local;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that has happened, with the seconds since we began. */
final class Progress {

  private final PrintStream out;
  private final long began = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String what) {
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, what);
  }
}
