package fi.koppi.catalogservice.moochub.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.catalogservice.moochub.MoochubQueries;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of courses.
 *
 * @param context turns the answer into JSON-LD, in which the envelope of JSON:API disappears and
 *     schema.org remains
 */
@Schema(
    examples =
        """
        {"@context": {"@vocab": "https://schema.org/",
          "@base": "https://catalog.koppi.example/v1/programmes/", "id": "@id", "type": "@type",
          "data": "@graph", "attributes": "@nest", "links": null},
         "links": {
          "self": "https://catalog.koppi.example/moochub/v3/courses?page%5Bnumber%5D=1&page%5Bsize%5D=50",
          "first": "https://catalog.koppi.example/moochub/v3/courses?page%5Bnumber%5D=1&page%5Bsize%5D=50",
          "last": "https://catalog.koppi.example/moochub/v3/courses?page%5Bnumber%5D=1&page%5Bsize%5D=50"},
         "data": [{"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", "type": "Course",
          "attributes": {"name": "Koneistus",
           "learningResourceType": {"identifier": "https://w3id.org/kim/hcrt/course",
            "type": "Concept", "inScheme": "https://w3id.org/kim/hcrt/scheme"},
           "courseMode": ["blended"], "inLanguage": ["fi"],
           "startDate": ["2027-03-01T00:00:00+02:00"],
           "endDate": ["2027-06-04T23:59:59+03:00"], "teaches": [],
           "dateCreated": "2026-11-02T08:00:00Z",
           "isPartOf": [{"type": "Program",
            "url": "https://catalog.koppi.example/oeapi/v6/programmes/019a5b20-7f00-7a10-8f2c-5f0e8a3b1c12"}],
           "publisher": {"type": "Organization", "name": "Rannikon ammattiopisto"},
           "creator": [{"type": "Organization", "name": "Rannikon ammattiopisto"}],
           "url": "https://catalog.koppi.example/v1/programmes/019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
           "license": [{"identifier": "proprietary", "url": null}],
           "hasCourseInstance": []}}]}\
        """)
record MoochubCourses(@JsonProperty("@context") Context context, Links links, List<Course> data) {

  static MoochubCourses of(MoochubQueries.CoursePage page, MoochubTerms terms) {
    return new MoochubCourses(
        new Context(terms.programmes()),
        Links.of(page, terms),
        page.courses().stream()
            .map(course ->
                new Course(course.id().value(), "Course", CourseAttributes.of(course, terms)))
            .toList());
  }

  /** The JSON-LD context. A course's id is the last part of its address. */
  @Schema(name = "MoochubContext")
  record Context(
      @JsonProperty("@vocab") String vocabulary,
      @JsonProperty("@base") String base,
      String id,
      String type,
      String data,
      String attributes,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable String links) {

    Context(String base) {
      this("https://schema.org/", base, "@id", "@type", "@graph", "@nest", null);
    }
  }

  /** The addresses of the pages. */
  @Schema(name = "MoochubLinks")
  record Links(
      String self, String first, String last, @Nullable String prev, @Nullable String next) {

    static Links of(MoochubQueries.CoursePage page, MoochubTerms terms) {
      int number = page.number();
      int size = page.size();
      int last = page.last();
      return new Links(
          terms.page(number, size),
          terms.page(1, size),
          terms.page(last, size),
          number > 1 ? terms.page(Math.min(number - 1, last), size) : null,
          number < last ? terms.page(number + 1, size) : null);
    }
  }

  /** A course with its id. */
  @Schema(name = "MoochubCourse")
  record Course(UUID id, String type, CourseAttributes attributes) {}
}
