package fi.koppi.catalogservice.guide.reading;

import java.util.List;

/**
 * A section of the guide, such as the trainings by skill.
 *
 * @param id one of skills, occupations, fields, entryLanguages, starts, places, providers
 */
public record Section(String id, List<Group> groups) {

  public Section {
    groups = List.copyOf(groups);
  }
}
