package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Translates the times to apply for a target in Konfo. */
final class KonfoApplications {

  private KonfoApplications() {}

  /**
   * Returns the first window that is not over, or else the last one; null if there is none. Other
   * windows are noted.
   */
  static @Nullable ApplicationWindow window(
      KonfoEntry.Hakukohde target, KonfoEntry.Hakutieto way, LocalDate today, List<String> notes) {
    var windows = windows(target.hakuajat(), notes);
    if (windows.isEmpty()) {
      windows = windows(way.hakuajat(), notes);
    }
    if (windows.isEmpty()) {
      return null;
    }
    if (windows.size() > 1) {
      notes.add(
          "It has %d times to apply, of which one was taken: the first that is not over"
              .formatted(windows.size()));
    }
    return windows.stream()
        .filter(window -> window.closesOn() == null || !window.closesOn().isBefore(today))
        .findFirst()
        .orElse(windows.getLast());
  }

  private static List<ApplicationWindow> windows(
      @Nullable List<KonfoEntry.Hakuaika> given, List<String> notes) {
    Stream<KonfoEntry.Hakuaika> times =
        given == null ? Stream.empty() : given.stream().filter(Objects::nonNull);
    return times.map(time -> window(time, notes)).filter(Objects::nonNull).toList();
  }

  private static @Nullable ApplicationWindow window(KonfoEntry.Hakuaika time, List<String> notes) {
    var opens = time.alkaa() == null ? null : time.alkaa().day();
    var closes = time.paattyy() == null ? null : time.paattyy().day();
    if (opens == null && closes == null) {
      return null;
    }
    if (opens != null && closes != null && closes.isBefore(opens)) {
      notes.add("A time to apply ends before it begins and was left out");
      return null;
    }
    return new ApplicationWindow(opens, closes);
  }
}
