package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Organisation's OID in the national register of education organisations (node 10). The register
 * generates its last digit with a check that many real OIDs fail, so only the form is checked here.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = OrganisationOid.PATTERN,
    examples = "1.2.246.562.10.10000000009",
    description = "OID of an education organisation in the national register")
public record OrganisationOid(@JsonValue String value) {

  static final String PATTERN =
      "^1\\.2\\.246\\.562\\.10\\.([1-9]\\d{9}(\\d|10)|0{10}1|201[34]\\d{18})$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationOid {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "An organisation's OID is 1.2.246.562.10. and its number of eleven digits, such as"
              + " 1.2.246.562.10.10000000009");
    }
  }
}
