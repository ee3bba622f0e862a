package fi.koppi.catalogservice.guide.api.page;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that can be printed: those that the font has, but for those that are written from
 * right to left, which would stand in the wrong order. Another one is replaced by {@link #BOX}.
 */
final class PrintableText {

  /** The white square, which stands for a character that can't be printed. */
  static final String BOX = "\u25a1";

  /** A reader sees each match as one character, such as a flag of two letters or a family. */
  private static final Pattern SEEN = Pattern.compile("\\X");

  private final IntPredicate font;

  /**
   * Makes the rule for a font.
   *
   * @param font whether the font has a character
   */
  PrintableText(IntPredicate font) {
    this.font = font;
  }

  /** Returns the text with a box in place of each character that can't be printed. */
  String of(String text) {
    if (text.codePoints().allMatch(this::isPrinted)) {
      return text;
    }
    return SEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .replaceAll(found -> Matcher.quoteReplacement(seen(found.group())));
  }

  private String seen(String character) {
    if (character.codePoints().allMatch(this::isPrinted)) {
      return character;
    }
    if (character.codePoints().allMatch(Character::isSpaceChar)) {
      return " ";
    }
    // What only joins others or chooses a picture of them is nothing by itself.
    var visible =
        character
            .codePoints()
            .filter(point -> !isInvisible(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return visible.codePoints().allMatch(this::isPrinted) ? visible : BOX;
  }

  private boolean isPrinted(int point) {
    return Character.isISOControl(point) || (font.test(point) && !isRightToLeft(point));
  }

  private static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }
}
