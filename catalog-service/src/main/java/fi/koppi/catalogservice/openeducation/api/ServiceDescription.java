package fi.koppi.catalogservice.openeducation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Describes the part of the standard that the service supports. */
@ApplicationScoped
class ServiceDescription {

  private final String contact;
  private final String address;

  @Inject
  ServiceDescription(
      @ConfigProperty(name = "koppi.open-education.contact-email") String contact,
      @ConfigProperty(name = "koppi.public-address") String address) {
    this.contact = contact;
    this.address = address;
  }

  OpenEducationService service() {
    var operations =
        Stream.of(
                "/",
                "/organisations",
                "/organisations/{organisationId}",
                "/organisations/{organisationId}/programmes",
                "/organisations/{organisationId}/courses",
                "/organisations/{organisationId}/programme-offerings",
                "/organisations/{organisationId}/course-offerings",
                "/programmes",
                "/programmes/{programmeId}",
                "/programmes/{programmeId}/courses",
                "/programmes/{programmeId}/programme-offerings",
                "/programme-offerings/{programmeOfferingId}",
                "/courses",
                "/courses/{courseId}",
                "/courses/{courseId}/course-offerings",
                "/course-offerings/{courseOfferingId}",
                "/learning-outcomes",
                "/learning-outcomes/{learningOutcomeId}")
            .map(ServiceDescription::reference)
            .map(OpenEducationService.SupportedOperation::reading)
            .toList();
    return new OpenEducationService(contact, address + "/openapi?format=json", operations);
  }

  /** Escapes the braces of a path, because a URI reference cannot have any. */
  private static String reference(String path) {
    return path.replace("{", "%7B").replace("}", "%7D");
  }
}
