package fi.koppi.referralservice.provider.messaging;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.provider.Provider;
import org.jspecify.annotations.Nullable;

/** The fields of the catalogue's {@code provider-state.v1} that referrals use. */
record ProviderState(
    long version, String status, LocalizedText name, @Nullable String admissionPrincipal) {

  Provider.Announcement announcement() {
    return new Provider.Announcement(version, status, name, admissionPrincipal);
  }
}
