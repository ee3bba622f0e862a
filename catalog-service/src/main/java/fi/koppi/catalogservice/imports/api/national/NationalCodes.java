package fi.koppi.catalogservice.imports.api.national;

import fi.koppi.catalogservice.programme.details.NationalCode;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the national codes of a programme. */
public final class NationalCodes {

  private final List<String> notes;
  private final Set<NationalCode> codes = new LinkedHashSet<>();
  private boolean hasStrangers;

  public NationalCodes(List<String> notes) {
    this.notes = notes;
  }

  /**
   * Adds a code.
   *
   * @param list the code list, for a code that is given without it
   * @param uri the list and the code, possibly with an edition such as {@code #12}
   * @param code the code alone
   */
  public void add(String list, @Nullable String uri, @Nullable String code) {
    var whole = uri == null || uri.isBlank() ? list + "_" + (code == null ? "" : code) : uri;
    var withoutEdition = whole.strip().replaceFirst("#.*", "");
    if (NationalCode.isOne(withoutEdition)) {
      codes.add(new NationalCode(withoutEdition));
    } else if (uri != null || code != null) {
      hasStrangers = true;
    }
  }

  public List<NationalCode> all() {
    if (hasStrangers) {
      notes.add("A national code has an unknown form and was left out");
    }
    if (codes.size() > ProgrammeProfile.MOST_CODES) {
      notes.add(
          "It has more than %d national codes: the others were left out"
              .formatted(ProgrammeProfile.MOST_CODES));
    }
    return codes.stream().limit(ProgrammeProfile.MOST_CODES).toList();
  }
}
