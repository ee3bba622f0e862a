package fi.koppi.catalogservice.moochub.api;

import fi.koppi.catalogservice.moochub.CourseInstance;
import fi.koppi.catalogservice.moochub.FindableCourse;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.json.OptionalList;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a course in the profile.
 *
 * @param description HTML, which the profile requires
 * @param startDate the first day of each instance that has one
 * @param access whether the learner pays; absent if no instance has a cost
 * @param hasCourseInstance the offerings in schema.org's own form, which the profile allows
 */
@Schema(name = "MoochubAttributes")
record CourseAttributes(
    String name,
    LearningResourceType learningResourceType,
    List<String> courseMode,
    @Nullable String description,
    List<String> inLanguage,
    List<OffsetDateTime> startDate,
    List<OffsetDateTime> endDate,
    List<CourseParts.Skill> teaches,
    CourseParts.Organization publisher,
    String url,
    List<CourseParts.License> license,
    @Nullable List<String> access,
    @Nullable List<String> audience,
    @Nullable List<CourseParts.Alignment> educationalAlignment,
    List<CourseParts.Organization> creator,
    @Nullable List<CourseParts.Offer> offer,
    @Nullable OffsetDateTime applicationStartDate,
    @Nullable OffsetDateTime applicationDeadline,
    Instant dateCreated,
    List<CourseParts.Program> isPartOf,
    List<InstanceView> hasCourseInstance) {

  private static final LanguageCode FINNISH = new LanguageCode("fi");

  static CourseAttributes of(FindableCourse course, MoochubTerms terms) {
    var instances = course.instances().stream().map(it -> InstanceView.of(it, terms)).toList();
    var language = course.instances().getFirst().languages().stream().findFirst().orElse(FINNISH);
    var provider = CourseParts.Organization.of(course.provider().in(language));
    return new CourseAttributes(
        course.name().in(language),
        LearningResourceType.COURSE,
        distinct(instances, it -> it.courseMode().stream()),
        course.description() == null ? null : CourseParts.html(course.description().in(language)),
        distinct(instances, it -> it.inLanguage().stream()),
        distinct(instances, it -> Stream.ofNullable(it.startDate())),
        distinct(instances, it -> Stream.ofNullable(it.endDate())),
        course.skills().stream().map(skill -> CourseParts.Skill.of(skill, terms)).toList(),
        provider,
        terms.programme(course.id()),
        List.of(CourseParts.License.PROPRIETARY),
        OptionalList.orNull(
            distinct(instances, it -> it.offers().stream().map(CourseParts.Offer::access))),
        OptionalList.orNull(distinct(course.instances(), CourseParts::audience)),
        course.field() == null ? null : List.of(CourseParts.Alignment.of(course.field())),
        List.of(provider),
        OptionalList.orNull(distinct(instances, it -> it.offers().stream())),
        earliest(course.instances()),
        latest(course.instances()),
        course.addedAt(),
        course.partOf().stream()
            .distinct()
            .map(id -> CourseParts.Program.of(terms.programme(id)))
            .toList(),
        instances);
  }

  /**
   * Returns the earliest first day of the instances' application windows, or null if none has one.
   */
  private static @Nullable OffsetDateTime earliest(List<CourseInstance> instances) {
    return windows(instances)
        .map(CourseParts.Window::opens)
        .filter(Objects::nonNull)
        .min(OffsetDateTime::compareTo)
        .orElse(null);
  }

  private static @Nullable OffsetDateTime latest(List<CourseInstance> instances) {
    return windows(instances)
        .map(CourseParts.Window::closes)
        .filter(Objects::nonNull)
        .max(OffsetDateTime::compareTo)
        .orElse(null);
  }

  private static Stream<CourseParts.Window> windows(List<CourseInstance> instances) {
    return instances.stream().flatMap(it -> CourseParts.Window.of(it.terms().applications()));
  }

  private static <S, T> List<T> distinct(List<S> from, Function<S, Stream<T>> values) {
    return from.stream().flatMap(values).distinct().toList();
  }

  /** The only type in the profile. */
  @Schema(name = "MoochubResourceType")
  record LearningResourceType(String identifier, String type, String inScheme) {

    static final LearningResourceType COURSE =
        new LearningResourceType(
            "https://w3id.org/kim/hcrt/course", "Concept", "https://w3id.org/kim/hcrt/scheme");
  }
}
