package fi.koppi.systemtests.actor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of offerings as a college's own system writes it for a bulk upload. */
public final class OfferingFile {

  private static final String HEADER =
      "sourceId,programmeId,titleFi,municipality,places,startsOn,endsOn,deliveryMode,languages,audience\n";

  private OfferingFile() {}

  /**
   * Returns a file with the given number of offerings of a programme, which differ only by their
   * number.
   */
  public static String csv(UUID programme, int rows) {
    LocalDate start = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusMonths(2);
    return IntStream.range(0, rows)
        .mapToObj(n ->
            "M-%d,%s,Koneistuksen ryhmä %d,638,12,%s,%s,HYBRID,fi sv,CLIENT\n"
                .formatted(n, programme, n, start, start.plusMonths(3)))
        .collect(Collectors.joining("", HEADER, ""));
  }
}
