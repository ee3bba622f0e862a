package fi.koppi.catalogservice.provider;

import java.util.List;

/** A provider with those that are a part of it. */
public record ProviderNode(Provider provider, List<ProviderNode> parts) {

  public ProviderNode {
    parts = List.copyOf(parts);
  }

  /** The tree below a provider, out of all that are in it. */
  static ProviderNode of(ProviderId root, List<Provider> all) {
    var provider = all.stream().filter(it -> it.id().equals(root)).findFirst().orElseThrow();
    var parts =
        all.stream()
            .filter(it -> root.equals(it.details().profile().parent()))
            .map(part -> of(part.id(), all))
            .toList();
    return new ProviderNode(provider, parts);
  }
}
