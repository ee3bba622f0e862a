package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A rule that the concepts and qualifications named by a programme have to meet. */
enum ProgrammeRule {
  SKILLS_ARE_KNOWN,
  PRIOR_SKILLS_ARE_KNOWN,
  PRIOR_SKILLS_ARE_SKILLS,
  OCCUPATIONS_ARE_KNOWN,
  OCCUPATIONS_ARE_OCCUPATIONS,
  ONLY_UNITS_ARE_PARTS,
  WHOLES_ARE_QUALIFICATIONS;

  /** Applies the rules about concepts of the classification, which are refused together. */
  static Set<ProgrammeRule> ofConcepts() {
    return EnumSet.range(SKILLS_ARE_KNOWN, OCCUPATIONS_ARE_OCCUPATIONS);
  }

  /** Applies the rules about qualifications, which are refused together. */
  static Set<ProgrammeRule> ofQualifications() {
    return EnumSet.range(ONLY_UNITS_ARE_PARTS, WHOLES_ARE_QUALIFICATIONS);
  }

  List<Violation> violations(Naming naming) {
    var details = naming.details();
    var priorSkills = details.profile().entry().skills();
    var occupations = details.profile().leadsTo();
    return switch (this) {
      case SKILLS_ARE_KNOWN -> unknown("/skills", details.skills(), naming.unknownSkills());
      case PRIOR_SKILLS_ARE_KNOWN ->
          unknown("/profile/entry/skills", priorSkills, naming.unknownSkills());
      case PRIOR_SKILLS_ARE_SKILLS ->
          wrong("/profile/entry/skills", priorSkills, "kind", EscoUri::isSkill, "Name a skill");
      case OCCUPATIONS_ARE_KNOWN ->
          unknown("/profile/leadsTo", occupations, naming.unknownOccupations());
      case OCCUPATIONS_ARE_OCCUPATIONS ->
          wrong(
              "/profile/leadsTo",
              occupations,
              "kind",
              uri -> !uri.isSkill(),
              "Name an occupation or a group of them");
      case ONLY_UNITS_ARE_PARTS -> onlyUnitsAreParts(details);
      case WHOLES_ARE_QUALIFICATIONS -> wholesAreQualifications(naming);
    };
  }

  private static List<Violation> onlyUnitsAreParts(ProgrammeDetails details) {
    return details.profile().partOf().isEmpty()
            || details.kind() == ProgrammeKind.QUALIFICATION_UNIT
        ? List.of()
        : List.of(
            new Violation("/profile/partOf", "kind", "only a unit is a part of qualifications"));
  }

  private static List<Violation> wholesAreQualifications(Naming naming) {
    var wholes = naming.details().profile().partOf();
    List<Violation> violations = new ArrayList<>();
    for (int n = 0; n < wholes.size(); n++) {
      if (!naming.qualifications().contains(new ProgrammeId(wholes.get(n)))) {
        violations.add(
            new Violation("/profile/partOf/" + n, "unknown", "is no active qualification"));
      }
    }
    return violations;
  }

  private static List<Violation> unknown(String list, List<EscoUri> uris, Set<EscoUri> unknown) {
    return wrong(list, uris, "unknown", uri -> !unknown.contains(uri), "Name another one");
  }

  private static List<Violation> wrong(
      String list, List<EscoUri> uris, String code, Predicate<EscoUri> right, String detail) {
    return IntStream.range(0, uris.size())
        .filter(n -> !right.test(uris.get(n)))
        .mapToObj(n -> new Violation(list + "/" + n, code, detail))
        .toList();
  }
}
