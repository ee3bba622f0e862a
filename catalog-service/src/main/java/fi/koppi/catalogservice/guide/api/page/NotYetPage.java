package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.LanguageLink;
import java.util.List;
import java.util.Map;

/** The data of the page that stands in for the first edition; public because Qute requires it. */
public record NotYetPage(
    String lang, Map<String, String> words, String style, List<LanguageLink> languages) {}
