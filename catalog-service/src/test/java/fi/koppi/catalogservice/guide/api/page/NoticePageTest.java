package fi.koppi.catalogservice.guide.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NoticePageTest {

  private final GuidePages pages;

  @Inject
  NoticePageTest(GuidePages pages) {
    this.pages = pages;
  }

  @ParameterizedTest
  @CsvSource({
    "FI, Opasta ei ole vielä julkaistu.",
    "SV, Guiden är inte publicerad ännu.",
    "EN, The guide has not been published yet."
  })
  void pageBeforeTheFirstEditionSaysSoInItsLanguage(GuideLanguage language, String text) {
    var page = Jsoup.parse(pages.renderNotYet(language));

    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("main").text()).contains(text);
    assertThat(page.select("nav a").eachAttr("href"))
        .containsExactly("/guide/fi", "/guide/sv", "/guide/en");
    assertThat(page.select("main a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FI, 404, Tällaista sivua oppaassa ei ole.",
    "SV, 404, Den här sidan finns inte i guiden.",
    "EN, 404, The guide has no such page.",
    "EN, 400, The guide has no such page.",
    "FI, 409, Oppaassa on liikaa koulutuksia",
    "SV, 409, Guiden har för många utbildningar",
    "EN, 409, The guide has too many trainings",
    "FI, 503, Opas ei juuri nyt pysty vastaamaan.",
    "SV, 503, Guiden kan inte svara just nu.",
    "EN, 503, The guide cannot answer just now.",
    "FI, 406, Tulostettava opas on PDF-tiedosto",
    "SV, 406, Den utskrivna guiden är en PDF-fil",
    "EN, 406, The printed guide is a PDF file",
    "FI, 500, Jokin meni vikaan.",
    "SV, 500, Något gick fel.",
    "EN, 500, Something went wrong."
  })
  void pageInsteadOfARefusalSaysWhyAndLeadsToTheGuide(
      GuideLanguage language, int status, String text) {
    var page = Jsoup.parse(pages.renderRefusal(language, status));

    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("main").text()).contains(text);
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/guide/" + language.code());
  }
}
