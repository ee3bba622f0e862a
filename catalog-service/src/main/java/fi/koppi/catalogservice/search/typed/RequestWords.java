package fi.koppi.catalogservice.search.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a request that say nothing about what is looked for: "haluan opiskella", "lära sig",
 * "a course in". Finnish and Swedish join some of them to the word that counts, as in
 * "siivousalalle" and "vårdarbete".
 */
final class RequestWords {

  private static final String FINNISH =
      """
      halua\\w*|haluis\\w*|tahdon|tahtoisin|hakea|haen|haku|etsin|etsiä|etsimässä|löytää|löytyykö
      |voin|voinko|voiko|voisin\\w*|voi|pitäisi|saada|saan|saako|opiskel\\w*|oppia|opin|opetella
      |opettele\\w*|kouluttau\\w*|koulut(us|uksen|usta|uksia|ukset|ukseen|uksessa|uksesta|uksiin)
      |kurssi\\w{0,4}|opinto|opinno\\w*|opintoja|tutkin(to|non|toa|toon|not|toja)
      |ammat(ti|in|tia|tiin|tina|iksi|it)|ala|alan|alaa|alalle|alalla|alalta|alaan|alat|työ|työtä
      |työn|työhön|työt|töitä|töihin|joku|jokin|jotain|jotakin|jossa|missä|mihin|mistä|mikä|mitä
      |miten|kuinka|minä|mä|minun|mun|minulle|mulle|olla|olisi|olen|on|ovat|onko|tulla|tulisin
      |ryhtyä|päästä|pääsisin|pääsen|aloittaa|kiinnosta\\w*|tarvits\\w*|lähellä|lähelle|lähistöllä
      |alueella|alueelta|paikkakunnalla|seudulla|ja|sekä|että|jos|kun|kanssa|varten|ammattiin|itse
      """;

  private static final String SWEDISH =
      """
      jag|vill|vilja|skulle|kunna|kan|lära|mig|sig|studera|studerar|utbilda|utbildning(en|ar|arna)?
      |kurs(en|er|erna)?|bli|blir|arbeta|arbetar|söker|hitta|hittar|hur|var|vad|en|ett|att|och|i|på
      |för|till|med|om|inom|av|som|är|den|det|de|bransch(en)?|yrke(t|n)?|nära|någon|något|behöver
      |gärna|studier|min|mitt
      """;

  private static final String ENGLISH =
      """
      i|want|wants|would|like|to|learn|learning|study|studying|studies|courses?|training|trainings
      |education|become|becoming|be|a|an|the|in|of|for|on|at|and|with|how|where|what|can|could|do|get
      |find|looking|look|near|nearby|my|me|degree|programmes?|programs?|class|classes|as|some|is|are
      |need|please|about
      """;

  private static final String FINNISH_TAILS =
      """
      ala|alan|alaa|alalle|alalla|alalta|alaan|työ|työtä|työn|työhön|työt|koulutus|koulutuksen
      |koulutusta|koulutukseen|koulutukset|kurssi|kurssin|kurssia|kurssille|kurssit|opinnot
      |opintoja|tutkinto|tutkinnon|tutkintoa|ammatti|ammattiin|taito|taidot|taitoja|palvelu|palvelut
      """;

  private static final String SWEDISH_TAILS =
      """
      arbete|arbeten|arbetare|utbildning|utbildningen|kurs|kursen|bransch|branschen|yrke|yrket
      |studier|examen|jobb|kunskap|kunskaper|tjänster
      """;

  private static final Pattern ALL =
      Pattern.compile(
          joined(FINNISH) + "|" + joined(SWEDISH) + "|" + joined(ENGLISH),
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(\\p{L}{3,}?)(?:%s|s?(?:%s))".formatted(joined(FINNISH_TAILS), joined(SWEDISH_TAILS)));

  private RequestWords() {}

  static boolean contain(String word) {
    return ALL.matcher(word).matches();
  }

  /** Returns the beginnings of a compound that ends with such a word. */
  static Set<String> beginnings(String word) {
    Set<String> beginnings = new LinkedHashSet<>();
    var compound = COMPOUND.matcher(word);
    if (compound.matches()) {
      beginnings.add(compound.group(1));
    }
    return beginnings;
  }

  private static String joined(String lines) {
    List<String> all = new ArrayList<>();
    lines.lines().forEach(line -> all.add(line.strip()));
    return String.join("", all);
  }
}
