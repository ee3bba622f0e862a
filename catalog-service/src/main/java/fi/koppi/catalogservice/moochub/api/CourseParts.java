package fi.koppi.catalogservice.moochub.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.koppi.catalogservice.field.FieldNames;
import fi.koppi.catalogservice.moochub.CourseInstance;
import fi.koppi.catalogservice.moochub.FindableCourse;
import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The small parts of the profile. */
final class CourseParts {

  private static final String GENERAL_PUBLIC =
      "http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/generalPublic";

  private CourseParts() {}

  static OffsetDateTime beginning(LocalDate day) {
    return day.atStartOfDay(WorkingDays.HELSINKI).toOffsetDateTime();
  }

  static OffsetDateTime end(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(WorkingDays.HELSINKI).toOffsetDateTime();
  }

  /** Converts plain text to HTML. */
  static String html(String text) {
    var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    var paragraphs = escaped.strip().replaceAll("\\R{2,}", "</p><p>");
    return "<p>" + paragraphs.replaceAll("\\R", "<br>") + "</p>";
  }

  /**
   * Returns the audience in the profile's vocabulary, which only has a word for the general public.
   */
  static Stream<String> audience(CourseInstance instance) {
    return instance.audience() == Audience.OPEN ? Stream.of(GENERAL_PUBLIC) : Stream.empty();
  }

  private static List<Label> labels(LocalizedText text) {
    List<Label> labels = new ArrayList<>();
    addLabel(labels, "fi", text.fi());
    addLabel(labels, "sv", text.sv());
    addLabel(labels, "en", text.en());
    return labels;
  }

  private static void addLabel(List<Label> labels, String language, @Nullable String name) {
    if (name != null) {
      labels.add(new Label(language, name));
    }
  }

  /** The period in which people can apply. */
  record Window(@Nullable OffsetDateTime opens, @Nullable OffsetDateTime closes) {

    static Stream<Window> of(@Nullable ApplicationWindow window) {
      if (window == null) {
        return Stream.empty();
      }
      var first = window.opensOn();
      var last = window.closesOn();
      return Stream.of(
          new Window(first == null ? null : beginning(first), last == null ? null : end(last)));
    }
  }

  /** A name in one language. */
  @Schema(
      name = "MoochubLabel",
      examples = "{\"inLanguage\": \"fi\", \"name\": \"käyttää sorvia\"}")
  record Label(String inLanguage, String name) {}

  /** An organisation that publishes or teaches a course. */
  @Schema(name = "MoochubOrganization")
  record Organization(String type, String name) {

    static Organization of(String name) {
      return new Organization("Organization", name);
    }
  }

  /** A skill of ESCO. */
  @Schema(name = "MoochubSkill")
  record Skill(
      List<Label> name,
      String educationalFramework,
      String educationalFrameworkVersion,
      String url,
      String targetUrl) {

    static Skill of(FindableCourse.Skill skill, MoochubTerms terms) {
      return new Skill(
          labels(skill.name()),
          "ESCO",
          terms.escoVersion(),
          "https://esco.ec.europa.eu/",
          skill.uri().value());
    }
  }

  /** The field of education, named after the narrow field that it belongs to. */
  @Schema(name = "MoochubAlignment")
  record Alignment(
      String type,
      String alignmentType,
      String educationalFramework,
      String educationalFrameworkVersion,
      List<Label> name,
      String shortCode,
      String targetUrl) {

    static Alignment of(String field) {
      return new Alignment(
          "EducationalAlignment",
          "educationalSubject",
          "ISCED-F",
          "2013",
          labels(FieldNames.of(field)),
          field,
          "http://data.europa.eu/esco/isced-f/" + field);
    }
  }

  /**
   * The licence of the course itself: its teaching may not be copied.
   *
   * @param url required by the profile, even if it is null
   */
  @Schema(name = "MoochubLicense")
  record License(
      String identifier,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable String url) {

    static final License PROPRIETARY = new License("proprietary", null);
  }

  /** The price for the learner, which is nothing if somebody else pays. */
  @Schema(name = "MoochubOffer")
  record Offer(BigDecimal price, String priceCurrency, String paymentFrequency, String category) {

    static List<Offer> of(@Nullable Cost cost) {
      if (cost == null) {
        return List.of();
      }
      var price =
          cost.payer() == Payer.STUDENT
              ? BigDecimal.valueOf(cost.amountCents(), 2)
              : BigDecimal.ZERO;
      return List.of(new Offer(price, "EUR", "one-time", "course"));
    }

    String access() {
      return price.signum() == 0 ? "free" : "paid";
    }
  }

  /** A qualification that the course is a part of. */
  @Schema(name = "MoochubProgram")
  record Program(String type, String url) {

    static Program of(String url) {
      return new Program("Program", url);
    }
  }
}
