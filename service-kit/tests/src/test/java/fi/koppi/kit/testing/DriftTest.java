package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriftTest {

  @Test
  void equalTextsHaveNoDrift() {
    assertThat(Drift.between("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void firstLineThatDiffersIsNamed() {
    assertThat(Drift.between("a\nb\n", "a\nc\n"))
        .contains("line 2 is committed as «b» and now is «c»");
  }

  @Test
  void textThatEndsEarlyDiffersThere() {
    assertThat(Drift.between("a\n", "a\nb\n"))
        .contains("line 2 is committed as «(nothing)» and now is «b»");
  }
}
