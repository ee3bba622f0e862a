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
    "FI, Tällaista sivua oppaassa ei ole.",
    "SV, Den här sidan finns inte i guiden.",
    "EN, The guide has no such page."
  })
  void pageOfAnAddressWithoutAnythingLeadsToTheGuide(GuideLanguage language, String text) {
    var page = Jsoup.parse(pages.renderMissing(language));

    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("main").text()).contains(text);
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/guide/" + language.code());
  }
}
