package fi.koppi.kit.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MirroredStateTest {

  private final Title copy = new Title();

  private record TitleState(long version, String text) implements AnnouncedState {}

  private static final class Title extends MirroredState<TitleState> {

    private String text = "";

    Title() {
      super(new UUID(0, 1));
    }

    @Override
    protected void replace(TitleState state) {
      text = state.text();
    }
  }

  @Test
  void firstVersionMayBeZero() {
    copy.apply(new TitleState(0, "first"));

    assertThat(copy.text).isEqualTo("first");
  }

  @Test
  void newerStateReplacesTheOneKnown() {
    copy.apply(new TitleState(2, "second"));

    copy.apply(new TitleState(3, "third"));

    assertThat(copy.text).isEqualTo("third");
  }

  @Test
  void stateOfTheSameOrAnOlderVersionChangesNothing() {
    copy.apply(new TitleState(2, "second"));

    copy.apply(new TitleState(1, "first"));
    copy.apply(new TitleState(2, "another second"));

    assertThat(copy.text).isEqualTo("second");
  }

  @Test
  void removedCopyIsNotBroughtBackByWhatIsNotNewer() {
    copy.apply(new TitleState(2, "second"));
    copy.remove();

    copy.apply(new TitleState(2, "second"));

    assertThat(copy.isRemoved()).isTrue();
  }

  @Test
  void removedCopyIsBroughtBackByANewerState() {
    copy.apply(new TitleState(2, "second"));
    copy.remove();

    copy.apply(new TitleState(3, "third"));

    assertThat(copy.isRemoved()).isFalse();
    assertThat(copy.text).isEqualTo("third");
  }
}
