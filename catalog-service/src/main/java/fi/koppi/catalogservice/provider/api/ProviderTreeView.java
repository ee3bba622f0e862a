package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.provider.ProviderNode;
import fi.koppi.catalogservice.provider.ProviderStatus;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider with those that are a part of it, closed ones too. */
@Schema(
    examples =
        """
        {"id": "01920000-0000-7000-8000-000000000201", "status": "ACTIVE",
         "name": {"fi": "Rannikon koulutuskuntayhtymä"},
         "parts": [{"id": "01920000-0000-7000-8000-000000000202", "status": "ACTIVE",
          "name": {"fi": "Rannikon ammattiopisto"}, "parts": []}]}\
        """)
record ProviderTreeView(
    UUID id, ProviderStatus status, LocalizedText name, List<ProviderTreeView> parts) {

  static ProviderTreeView of(ProviderNode node) {
    var provider = node.provider();
    return new ProviderTreeView(
        provider.id().value(),
        provider.status(),
        provider.details().name(),
        node.parts().stream().map(ProviderTreeView::of).toList());
  }
}
