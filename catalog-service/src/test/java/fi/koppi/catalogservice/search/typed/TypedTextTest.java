package fi.koppi.catalogservice.search.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of how typed texts are read. */
class TypedTextTest {

  @ParameterizedTest
  @CsvSource({
    "haluan opiskella parturiksi, parturiksi",
    "Jag vill lära mig svenska, svenska",
    "I want to become a welder, welder",
    "koulutus hitsaajan ammattiin Porvoossa, hitsaajan porvoossa",
    "koulutus, koulutus"
  })
  void fillersOfARequestAreLeftOutUnlessTheyAreAll(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "C++, c++",
    "C#-kehittäjä, c# kehittäjä",
    "osaan .NET, osaan .net",
    "'parturi-kampaaja', parturi kampaaja",
    "'kokki, tarjoilija.', kokki tarjoilija"
  })
  void symbolsStayWhereTheyBelongToAWord(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" ", -1));
  }

  @Test
  void minusExcludesAndQuotesMakeAPhraseAndOrJoins() {
    var text = TypedText.of("asentaja -sähkö \"oma yritys\" kokki tai tarjoilija");

    assertThat(text.excluded()).containsExactly(TypedWord.plain("sähkö"));
    assertThat(text.words())
        .containsExactly(
            TypedWord.plain("asentaja"),
            TypedWord.phrase("oma yritys"),
            new TypedWord(List.of("kokki", "tarjoilija"), false));
  }

  @ParameterizedTest
  @CsvSource({
    "hitsari, hitsa",
    "hitsausta, hitsa",
    "hoitaminen, hoita",
    "svetsare, svets",
    "svetsning, svets",
    "welding, weld",
    "djurskötare, djursköt"
  })
  void wordsOfAFamilyShareARoot(String word, String root) {
    assertThat(WordRoots.of(word)).contains(root);
  }

  @ParameterizedTest
  @CsvSource({"siivousalalle, siivous", "vårdarbete, vård", "städningsarbete, städning"})
  void beginningCountsWhereAWordOnlyEndsWithAFiller(String word, String beginning) {
    assertThat(WordRoots.beginnings(word)).contains(beginning);
  }

  private static List<String> words(String text) {
    return TypedText.of(text).words().stream().map(TypedWord::text).toList();
  }
}
