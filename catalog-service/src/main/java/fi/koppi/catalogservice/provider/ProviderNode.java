package fi.koppi.catalogservice.provider;

import java.util.List;

/** A provider with those that are a part of it. */
public record ProviderNode(Provider provider, List<ProviderNode> parts) {

  public ProviderNode {
    parts = List.copyOf(parts);
  }

  /** Builds the tree below a provider from all providers that belong to it. */
  static ProviderNode of(Provider root, List<Provider> all) {
    var parts =
        all.stream()
            .filter(it -> root.id().equals(it.details().profile().parent()))
            .map(part -> of(part, all))
            .toList();
    return new ProviderNode(root, parts);
  }
}
