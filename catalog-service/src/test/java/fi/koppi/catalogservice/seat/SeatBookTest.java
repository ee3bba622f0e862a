package fi.koppi.catalogservice.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.offering.details.Places;
import org.junit.jupiter.api.Test;

class SeatBookTest {

  @Test
  void noMorePlacesAreTakenThanThereAre() {
    var book = SeatBook.prepare(Counter.OFFERING, new Places(1, 0));
    book.take();

    assertThatThrownBy(book::take).isInstanceOf(IllegalStateException.class);
    assertThat(book.taken()).isOne();
  }

  @Test
  void noMorePlacesAreGivenBackThanAreTaken() {
    var book = SeatBook.prepare(Counter.OFFERING, new Places(1, 0));

    assertThatThrownBy(book::giveBack).isInstanceOf(IllegalStateException.class);
  }
}
