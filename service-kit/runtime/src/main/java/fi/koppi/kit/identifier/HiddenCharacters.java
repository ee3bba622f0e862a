package fi.koppi.kit.identifier;

import java.util.regex.Pattern;

/**
 * Finds characters that draw nothing, or let a text be read in another order than it is stored in:
 * control characters, fillers, those of no width, and marks and overrides of the writing direction.
 * With them two names that look the same are two texts, and a text can hide what it says.
 */
public final class HiddenCharacters {

  private static final String FORMAT =
      "\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
          + "\\x{E0000}-\\x{E007F}";

  private static final Pattern IN_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029" + FORMAT + "]");

  private static final Pattern IN_TEXT = Pattern.compile("[\\p{Cc}" + FORMAT + "&&[^\\t\\n\\r]]");

  private HiddenCharacters() {}

  /** Returns whether a text of one line has such a character, or a line break. */
  static boolean areInLine(String text) {
    return IN_LINE.matcher(text).find();
  }

  /** Returns a text without such characters. */
  static String removedFrom(String text) {
    return IN_TEXT.matcher(text).replaceAll("");
  }

  /** Returns whether a text of any number of lines has such a character. */
  static boolean areInText(String text) {
    return IN_TEXT.matcher(text).find();
  }
}
