package fi.koppi.catalogservice.openeducation.api.parameters;

import fi.koppi.catalogservice.openeducation.Paging;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a page. */
public record PagingParameters(
    @Parameter(
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    enumeration = {"10", "20", "50", "100", "250"},
                    defaultValue = "10"))
        @QueryParam("pageSize")
        @DefaultValue("10")
        PageSize pageSize,
    @QueryParam("pageNumber") @DefaultValue("1") @Min(1) int pageNumber) {

  public Paging paging() {
    return new Paging(pageSize.value(), pageNumber);
  }
}
