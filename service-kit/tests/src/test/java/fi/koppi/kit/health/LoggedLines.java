package fi.koppi.kit.health;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The lines that are logged until it is closed. */
public final class LoggedLines extends Handler {

  private final Queue<LogRecord> all = new ConcurrentLinkedQueue<>();

  private LoggedLines() {}

  /** Begins to read what is logged. */
  public static LoggedLines begin() {
    var lines = new LoggedLines();
    Logger.getLogger("").addHandler(lines);
    return lines;
  }

  /** Returns the lines whose text, before values are put in, begins so. */
  public List<LogRecord> startingWith(String text) {
    return all.stream().filter(line -> String.valueOf(line.getMessage()).startsWith(text)).toList();
  }

  /** Returns the lines of a logger. */
  public List<LogRecord> of(String logger) {
    return all.stream().filter(line -> logger.equals(line.getLoggerName())).toList();
  }

  @Override
  public void publish(LogRecord line) {
    all.add(line);
  }

  @Override
  public void flush() {
    // Every line is there at once.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
