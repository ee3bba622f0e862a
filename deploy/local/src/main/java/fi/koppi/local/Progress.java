package fi.koppi.local;

import java.io.PrintStream;
import java.util.Locale;

/** Prints a line for each step, with the seconds since the start. */
final class Progress {

  private final PrintStream out;
  private final long began = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void print(String what) {
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, what);
  }
}
