package fi.koppi.referralservice.provider;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.AnnouncedState;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the catalogue's {@code provider-state.v1} that referrals use.
 *
 * @param admissionPrincipal the name by which the admission system of the college connects to the
 *     broker; null for a provider that is served by REST only
 */
public record ProviderState(
    long version, String status, LocalizedText name, @Nullable String admissionPrincipal)
    implements AnnouncedState {}
