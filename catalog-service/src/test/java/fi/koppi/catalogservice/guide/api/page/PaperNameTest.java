package fi.koppi.catalogservice.guide.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Filter;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Option;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.training.Need;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperNameTest {

  @Test
  void wholeEditionIsNamedByNumberAndLanguage() {
    assertThat(disposition(Need.ANY))
        .isEqualTo("inline; filename=\"koppi-12-sv.pdf\"; filename*=UTF-8''koppi-12-sv.pdf");
  }

  @Test
  void shortEditionIsNamedByWhatItIsCutTo() {
    assertThat(disposition(need(null, null, "638")))
        .isEqualTo(
            "inline; filename=\"koppi-12-sv-ort-borga.pdf\";"
                + " filename*=UTF-8''koppi-12-sv-Ort-Borg%C3%A5.pdf");
    assertThat(disposition(need(null, "07", "638")))
        .contains("\"koppi-12-sv-omrade-07-ort-borga.pdf\"");
  }

  @Test
  void collegesOfOneNameHaveNamesOfTheirOwn() {
    var one = disposition(provider("a1"));
    var other = disposition(provider("b2"));

    assertThat(one).contains("\"koppi-12-sv-laroanstalt-yrkesinstitut-a1.pdf\"");
    assertThat(other).contains("\"koppi-12-sv-laroanstalt-yrkesinstitut-b2.pdf\"");
  }

  @Test
  void wordsThatNoFileNameTakesAreReplacedAndToldApart() {
    var names =
        Stream.of(
                "c++",
                "c#",
                "焊接",
                "焊工",
                "../../etc/passwd",
                "a\"; filename=\"b",
                "x".repeat(200),
                "x".repeat(199))
            .map(text -> disposition(need(text, null, null)))
            .toList();

    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(name ->
            name.matches(
                "inline; filename=\"koppi-12-sv-[a-z0-9-]{1,120}\\.pdf\";"
                    + " filename\\*=UTF-8''koppi-12-sv-[A-Za-z0-9%._-]+\\.pdf"));
    assertThat(names.stream().map(name -> name.substring(0, name.indexOf(".pdf"))))
        .doesNotHaveDuplicates();
    assertThat(names.get(2))
        .contains("filename*=UTF-8''koppi-12-sv-S%C3%B6k-%E7%84%8A%E6%8E%A5.pdf");
  }

  private static Need need(
      @Nullable String text, @Nullable String field, @Nullable String municipality) {
    return new Need(text, null, field, municipality, null, null, null);
  }

  private static Need provider(String id) {
    return new Need(null, null, null, null, id, null, null);
  }

  private static String disposition(Need need) {
    var filters =
        List.of(
            filter("municipality", need.municipality(), "638", "Borgå", "049", "Esbo"),
            filter("provider", need.provider(), "a1", "Yrkesinstitut", "b2", "Yrkesinstitut"));
    var page =
        new GuidePage(
            "sv",
            "",
            GuideWords.in(GuideLanguage.SV).all(),
            "",
            List.of(),
            12,
            "",
            "",
            "",
            "",
            filters,
            false,
            null,
            null,
            null,
            List.of(),
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return PaperName.of(page, need).disposition();
  }

  private static Filter filter(
      String name,
      @Nullable String chosen,
      String one,
      String oneText,
      String other,
      String otherText) {
    return new Filter(
        name,
        name,
        List.of(
            new Option(one, oneText, "sv", one.equals(chosen)),
            new Option(other, otherText, "sv", other.equals(chosen))));
  }
}
