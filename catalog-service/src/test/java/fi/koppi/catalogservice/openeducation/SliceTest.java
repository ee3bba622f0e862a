package fi.koppi.catalogservice.openeducation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SliceTest {

  @Test
  void rowBeyondThePageShowsThatThereIsAnother() {
    var slice = Slice.of(List.of(Optional.of("a"), Optional.of("b")), new Paging(1, 1));

    assertThat(slice.items()).containsExactly("a");
    assertThat(slice.hasNext()).isTrue();
  }

  @Test
  void pageWithARowThatCannotBeReadIsNotTheLast() {
    var slice =
        Slice.of(
            List.of(Optional.of("a"), Optional.<String>empty(), Optional.of("c")),
            new Paging(2, 1));

    assertThat(slice.items()).containsExactly("a");
    assertThat(slice.hasNext()).isTrue();
  }
}
