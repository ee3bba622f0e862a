package fi.koppi.kit.identifier;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Finnish personal identity codes (henkilötunnus) within other texts, so that they can be
 * refused where no code belongs. A code with a typing error gives the person away, too, so what
 * stands by itself and looks like one is found whatever its check character; what could be a
 * telephone number or a part of another id has to match it.
 */
public final class IdentityCodeSearch {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<before>[A-Z])?(?<![0-9])(?<date>(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2})\\s?"
              + "(?<sign>[-+A-FU-Y]?)\\s?(?<number>\\d{3})(?<check>[0-9A-Y])(?<after>[A-Z])?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final String SOFT_HYPHEN = "\u00AD";

  // A word processor makes one of these of a hyphen.
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  private IdentityCodeSearch() {}

  /** Returns whether an identity code occurs anywhere in the text. */
  public static boolean finds(String text) {
    return CODE.matcher(UUID.matcher(asItIsRead(text)).replaceAll(" "))
        .results()
        .anyMatch(IdentityCodeSearch::isCode);
  }

  /** Returns the text in the characters that a reader takes it for, such as full-width digits. */
  private static String asItIsRead(String text) {
    var seen = HiddenCharacters.removedFrom(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return DASH.matcher(seen.replace(SOFT_HYPHEN, "")).replaceAll("-");
  }

  private static boolean isCode(MatchResult found) {
    var sign = found.group("sign");
    var check = Character.toUpperCase(found.group("check").charAt(0));
    if (sign.isEmpty() && Character.isDigit(check)) {
      return false;
    }
    return check == checkCharacter(found) || (standsAlone(found) && hasForm(sign, check));
  }

  private static boolean standsAlone(MatchResult found) {
    return found.group("before") == null && found.group("after") == null;
  }

  // 040123-4567 is more often a telephone number than a code.
  private static boolean hasForm(String sign, char check) {
    return !sign.isEmpty() && (Character.isLetter(sign.charAt(0)) || !Character.isDigit(check));
  }

  private static char checkCharacter(MatchResult found) {
    var digits = Integer.parseInt(found.group("date") + found.group("number"));
    return CHECK_CHARACTERS.charAt(digits % CHECK_CHARACTERS.length());
  }
}
