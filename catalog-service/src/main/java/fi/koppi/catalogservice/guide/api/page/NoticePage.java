package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.LanguageLink;
import java.util.List;
import java.util.Map;

/**
 * The data of a page that says why there is nothing to read: there is no edition yet, nothing at
 * the address, or too much to print; public because Qute requires it.
 *
 * @param notice the text that says so
 * @param leadsToGuide whether a link leads to the guide
 */
public record NoticePage(
    String lang,
    Map<String, String> words,
    String style,
    List<LanguageLink> languages,
    String notice,
    boolean leadsToGuide)
    implements PageFrame {}
