package fi.koppi.catalogservice.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {

  @ParameterizedTest
  @CsvSource({
    "07, 'Engineering, manufacturing and construction'",
    "071, Engineering and engineering trades",
    "0715, Engineering and engineering trades",
    "0788, 'Engineering, manufacturing and construction'",
    "0913, Health",
    "9999, Other fields"
  })
  void fieldGoesByTheNearestName(String code, String name) {
    assertThat(FieldNames.of(code).en()).isEqualTo(name);
  }

  @Test
  void everyFieldThatAProgrammeCanHaveHasANameInThreeLanguages() {
    var names = everyField().map(field -> FieldNames.of(field.value())).toList();

    assertThat(names)
        .hasSizeGreaterThan(100)
        .extracting(LocalizedText::fi, LocalizedText::sv, LocalizedText::en)
        .allSatisfy(each -> assertThat(each.toList()).doesNotContainNull().doesNotContain(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "11", "9", "isced"})
  void whatIsNoFieldHasNoName(String code) {
    assertThatThrownBy(() -> FieldNames.of(code)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<IscedF> everyField() {
    return IntStream.range(0, 10_000).mapToObj("%04d"::formatted).flatMap(FieldNamesTest::field);
  }

  private static Stream<IscedF> field(String code) {
    try {
      return Stream.of(new IscedF(code));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
