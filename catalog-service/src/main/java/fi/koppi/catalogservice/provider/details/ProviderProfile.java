package fi.koppi.catalogservice.provider.details;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Further details of a provider, which may be left out.
 *
 * @param serves the municipalities whose people it teaches, wherever it lies itself
 * @param parent the provider that it is a part of
 */
public record ProviderProfile(
    List<MunicipalityCode> serves,
    Validity validity,
    @Nullable ProviderId parent,
    List<OfficeContact> contacts) {

  /** A profile of which nothing is known. */
  public static final ProviderProfile EMPTY =
      new ProviderProfile(List.of(), Validity.ALWAYS, null, List.of());

  public ProviderProfile {
    serves = serves.stream().distinct().toList();
    contacts = List.copyOf(contacts);
  }
}
