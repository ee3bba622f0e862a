package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens the page in a real browser, in the widths of a screen and a phone, and printed. */
@QuarkusTest
class GuideAccessibilityTest {

  private static final int PHONE = 320;

  @TestHTTPResource("/guide")
  private URI guide = URI.create("about:blank");

  @BeforeEach
  void publish() {
    Chromium.assumeInstalled();
    knowsSkills();
    var provider = registeredProvider();
    offering(provider, Map.of());
    offering(
        provider,
        Map.of(
            Guide.skill(1), Guide.skill(3), "Koneistajaksi", "Hoiva-avustajaksi", "0715", "0913"));
    published();
  }

  @Test
  void pageBreaksNoRuleOfAccessibilityInAnyLanguageOrWidth() {
    try (var playwright = Chromium.playwright();
        var browser = Chromium.browser(playwright)) {
      for (var path :
          List.of(
              "/fi",
              "/sv",
              "/en",
              "/fi?text=hitsaus",
              "/sv?text=qqqqqq",
              "/fi?field=07&short=true")) {
        for (int width : List.of(1280, PHONE)) {
          assertAccessible(browser, path, width);
        }
      }
    }
  }

  @Test
  void keyboardLeadsFirstToTheContentAndPrintedPageHasNoForm() {
    try (var playwright = Chromium.playwright();
        var browser = Chromium.browser(playwright);
        var page = browser.newPage()) {
      page.navigate(guide + "/fi");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");

      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

      assertThat(page.locator("form").isVisible()).isFalse();
      assertThat(page.locator("#providers").isVisible()).isTrue();
    }
  }

  private void assertAccessible(Browser browser, String path, int width) {
    try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
      page.navigate(guide + path);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s does not scroll sideways at %d", path, width)
          .isEqualTo(width);
      assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize"))
          .as("the style is applied, so the policy lets it pass")
          .isNotEqualTo("32px");
      screenshot(page, path, width);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .as("%s at %d", path, width)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
          .isEmpty();
    }
  }

  /** Stores a picture of the page's beginning for people. */
  private static void screenshot(Page page, String path, int width) {
    var name = "target/guide/%s-%d.png".formatted(path.replaceAll("\\W+", "-").substring(1), width);
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name)));
  }
}
