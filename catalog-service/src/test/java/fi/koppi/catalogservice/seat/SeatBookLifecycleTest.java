package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SeatBookLifecycleTest {

  private final LifecycleCheck<BookStatus> lifecycle =
      LifecycleCheck.of(BookStatus.PREPARED, BookStatus::next);

  @TestFactory
  Stream<DynamicTest> seatBookMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(
        (from, to) -> move(bookThatIs(from), to), IllegalStateException.class);
  }

  @Test
  void everyStatusOfASeatBookIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void seatBooksLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static SeatBook bookThatIs(BookStatus status) {
    var book = SeatBook.prepare(Counter.OFFERING, new Places(2, 0));
    switch (status) {
      case PREPARED -> {
        // It is so from the beginning.
      }
      case OPEN -> book.open();
      case CLOSED -> {
        book.open();
        book.close();
      }
      case ENDED -> book.end();
    }
    return book;
  }

  private static void move(SeatBook book, BookStatus to) {
    switch (to) {
      case PREPARED -> throw new IllegalStateException("no way back");
      case OPEN -> book.open();
      case CLOSED -> book.close();
      case ENDED -> book.end();
    }
  }
}
