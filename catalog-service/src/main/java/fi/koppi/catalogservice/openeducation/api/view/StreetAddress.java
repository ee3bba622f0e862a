package fi.koppi.catalogservice.openeducation.api.view;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A street and its number, which the standard separates. Text that doesn't look like a street with
 * a number stays whole.
 */
public record StreetAddress(@Nullable String street, @Nullable String number) {

  private static final Pattern NUMBERED = Pattern.compile("(\\D*[^\\d\\s])\\s+(\\d.*)");

  public static StreetAddress of(@Nullable String written) {
    if (written == null) {
      return new StreetAddress(null, null);
    }
    var numbered = NUMBERED.matcher(written.strip());
    return numbered.matches()
        ? new StreetAddress(numbered.group(1), numbered.group(2))
        : new StreetAddress(written.strip(), null);
  }
}
