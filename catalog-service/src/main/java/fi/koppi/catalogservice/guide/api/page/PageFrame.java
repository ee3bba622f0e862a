package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.LanguageLink;
import java.util.List;
import java.util.Map;

/** The data of what every page of the guide has around its own; public because Qute requires it. */
public interface PageFrame {

  String lang();

  Map<String, String> words();

  String style();

  List<LanguageLink> languages();
}
